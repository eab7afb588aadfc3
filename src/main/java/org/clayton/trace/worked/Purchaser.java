package org.clayton.trace.worked;

/**
 * What an officer decided of the one who received: Proceeds of Crime Act 2002 s 308(1), and s 314(4) on value. Undecided
 * points leave the money followed, marked as open to contest.
 */
record Purchaser(Answer value, Answer goodFaith, Answer notice) {
    static final Purchaser NOT_DECIDED = new Purchaser(Answer.NOT_DECIDED, Answer.NOT_DECIDED, Answer.NOT_DECIDED);

    enum Answer {
        YES,
        NO,
        NOT_DECIDED
    }

    /** For value, in good faith and without notice: what he received can no longer be followed. */
    boolean endsFollowing() {
        return value == Answer.YES && goodFaith == Answer.YES && notice == Answer.NO;
    }
}
