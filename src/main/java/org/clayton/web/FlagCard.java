package org.clayton.web;

import java.util.List;
import org.clayton.judge.Flag;

/** A flag in full: what it says, what speaks against it, and the rows it rests on. */
record FlagCard(
        String id,
        String rule,
        String title,
        String level,
        boolean trial,
        String sentence,
        List<Flag.Condition> conditions,
        String usual,
        List<Row> rows,
        List<String> innocent,
        List<String> nextSteps) {

    static FlagCard of(Flag flag) {
        return new FlagCard(
                flag.id(),
                flag.rule(),
                flag.title(),
                Words.level(flag.level()),
                flag.trial(),
                flag.sentence(),
                flag.conditions(),
                flag.usual(),
                flag.evidence().stream().map(Row::of).toList(),
                flag.innocent(),
                flag.nextSteps());
    }
}
