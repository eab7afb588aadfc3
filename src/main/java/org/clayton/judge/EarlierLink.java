package org.clayton.judge;

/**
 * A fact for the rules of later phases: a link that was found by a rule in use. Links of trial rules are never handed on.
 *
 * @param account index, or -1 when the link speaks of something else
 */
public record EarlierLink(String id, String rule, int account, int asset, int party, Level level, Link link) {

    static EarlierLink of(Link link) {
        var subject = link.subject();
        return new EarlierLink(
                link.id(),
                link.rule(),
                subject.indexIf(Subject.Kind.ACCOUNT),
                subject.indexIf(Subject.Kind.ASSET),
                subject.indexIf(Subject.Kind.PARTY),
                link.level(),
                link);
    }

    /** Medium or high. */
    public boolean isWeighty() {
        return level != Level.LOW;
    }
}
