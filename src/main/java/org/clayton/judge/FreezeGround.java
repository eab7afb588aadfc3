package org.clayton.judge;

import java.util.List;

/** A rule of the {@code freeze} phase says that flags, trails and links together carry a proposal. */
public record FreezeGround(String rule, Subject subject, String sentence, List<String> flags, List<String> links) {}
