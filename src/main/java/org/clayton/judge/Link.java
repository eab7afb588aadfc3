package org.clayton.judge;

import java.util.List;

/** What ties a subject to the network, by a rule of the {@code link} phase. */
public record Link(
        String id,
        String rule,
        Level level,
        boolean trial,
        Subject subject,
        String sentence,
        List<Evidence> evidence,
        List<String> innocent) {}
