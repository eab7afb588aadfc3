package org.clayton.judge;

/** What a flag asks of its reader. */
public enum Level {
    /** Worth a look. */
    LOW,
    /** Supports a freeze together with others. */
    MEDIUM,
    /** Supports a freeze alone. */
    HIGH
}
