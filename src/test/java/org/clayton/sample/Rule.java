package org.clayton.sample;

/** The four ways to say which money leaves first. */
enum Rule {
    FIFO,
    LIFO,
    PRO_RATA,
    LIBR
}
