package org.clayton.web;

import java.util.List;
import org.clayton.judge.Link;

/** What ties the subject to the network, with what speaks against it and the rows it rests on. */
record LinkCard(
        String id, String rule, String level, boolean trial, String sentence, List<Row> rows, List<String> innocent) {

    static LinkCard of(Link link) {
        return new LinkCard(
                link.id(),
                link.rule(),
                Words.level(link.level()),
                link.trial(),
                link.sentence(),
                link.evidence().stream().map(Row::of).toList(),
                link.innocent());
    }
}
