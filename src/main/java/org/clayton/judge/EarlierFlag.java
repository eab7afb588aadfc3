package org.clayton.judge;

/**
 * A fact for the rules of later phases: a flag that was raised by a rule in use. Flags of trial rules are never handed on.
 *
 * @param account index, or -1 when the flag speaks of something else
 */
public record EarlierFlag(String id, String rule, int account, int asset, int party, Level level, Flag flag) {

    static EarlierFlag of(Flag flag) {
        var subject = flag.subject();
        return new EarlierFlag(
                flag.id(),
                flag.rule(),
                subject.indexIf(Subject.Kind.ACCOUNT),
                subject.indexIf(Subject.Kind.ASSET),
                subject.indexIf(Subject.Kind.PARTY),
                flag.level(),
                flag);
    }

    /** Medium or high. */
    public boolean isWeighty() {
        return level != Level.LOW;
    }
}
