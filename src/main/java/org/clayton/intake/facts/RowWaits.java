package org.clayton.intake.facts;

/** The row cannot be read until a person answers a question of its sheet: it is set aside, not refused. */
public final class RowWaits extends RowRefused {
    private static final long serialVersionUID = 1L;

    private final String why;

    /**
     * @param column letters of the column that is in doubt
     * @param found what stands there
     * @param why what the row waits for, in a few words
     */
    public RowWaits(String column, String found, String why) {
        super(column, found, why, "");
        this.why = why;
    }

    public String why() {
        return why;
    }
}
