package org.clayton.judge;

import java.util.List;

/** A rule that could not be asked. Silence is never "clean". @param missing what it would need, in words */
public record NotJudged(String rule, String title, List<String> missing) {}
