package org.clayton.trace.worked;

/** What a payment was for, as far as a method asks. */
enum Purpose {
    /** It goes on into something that can be followed: another account, a thing bought, principal repaid. */
    KEPT,
    /** It is gone: spent, a fee, interest, what repaid the bank. */
    SPENT
}
