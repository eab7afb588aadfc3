package org.clayton.intake.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Keeps account of the rows of one sheet, its refusals, questions and notices. Rows that are neither accepted, refused
 * nor set aside are named: titles, headers, blanks, totals, balances.
 */
public final class SheetLog {

    /** Refusals beyond these are not listed: a wrong column refuses every row in the same words. */
    private static final int MOST_LISTED = 2_000;

    /** Refused rows beyond these are counted, and do not come back to be corrected. */
    public static final int MOST_RETURNED = 50_000;

    private final String file;
    private final String sheet;
    private final RowWitness witness;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Refusal> returned = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final BitSet seen = new BitSet();
    private final BitSet accepted = new BitSet();
    private final BitSet refused = new BitSet();
    private final BitSet waiting = new BitSet();
    private final BitSet named = new BitSet();
    private int lastRow;
    private int listed;

    /** Nobody hears of its rows: for a trial reading. */
    public SheetLog(String file, String sheet) {
        this(file, sheet, RowWitness.NOBODY);
    }

    public SheetLog(String file, String sheet, RowWitness witness) {
        this.file = file;
        this.sheet = sheet;
        this.witness = witness;
    }

    public Place place(int row) {
        return new Place(file, sheet, row);
    }

    public String file() {
        return file;
    }

    /** A row with content. */
    public void sees(int row) {
        seen.set(row);
        lastRow = Math.max(lastRow, row);
    }

    /** The row made a fact, or several. */
    public void accept(int row) {
        accepted.set(row);
    }

    public void refuse(int row, RowRefused why) {
        refused.set(row);
        var refusal = why.at(place(row));
        witness.refused(refusal);
        if (returned.size() < MOST_RETURNED) {
            returned.add(refusal);
        }
        if (listed < MOST_LISTED) {
            refusals.add(refusal);
        }
        listed++;
    }

    /** A refusal of the sheet itself; no row is counted. */
    public void refuseSheet(String column, String found, String wrong, String maybe) {
        refusals.add(new Refusal(place(0), column, found, wrong, maybe));
    }

    /** Asks a person; the rows it touches are {@link #setAside} one by one. */
    public void ask(Question question) {
        questions.add(question);
    }

    /** @param why the question the row waits for, in a few words */
    public void setAside(int row, String why) {
        if (!waiting.get(row)) {
            witness.setAside(place(row), why);
        }
        waiting.set(row);
    }

    /** Tells what the row is instead of a fact; a row that nobody names is named without a reason. */
    public void name(int row, String why) {
        if (!named.get(row)) {
            witness.named(place(row), why);
        }
        named.set(row);
    }

    public void notice(Notice notice) {
        notices.add(notice);
    }

    /** In the order in which they were made; of very many the first, and one that says so. */
    public List<Refusal> refusals() {
        if (listed <= MOST_LISTED) {
            return refusals;
        }
        var all = new ArrayList<>(refusals);
        all.add(new Refusal(
                place(returned.get(MOST_LISTED).place().row()),
                "",
                listed + " rows that were not accepted",
                listed > MOST_RETURNED
                        ? "The first 2,000 are listed, the first 50,000 come back in refusals.xlsx, the rest are counted"
                        : "The first 2,000 are listed; all come back in refusals.xlsx",
                "Maybe a whole column is read wrongly; name the columns in case.yaml"));
        return all;
    }

    /** Of the rows that come back to be corrected. */
    public List<Refusal> returned() {
        return returned;
    }

    public List<Question> questions() {
        return questions;
    }

    public List<Notice> notices() {
        return notices;
    }

    /** Closes the account: every row seen and not spoken of is named. */
    public IntakeReport.InputSheet counted(String kind, int headerRow, SheetReading reading) {
        refused.andNot(accepted);
        waiting.andNot(accepted);
        waiting.andNot(refused);
        var told = (BitSet) accepted.clone();
        told.or(refused);
        told.or(waiting);
        seen.andNot(told);
        seen.stream().forEach(row -> name(row, ""));
        var facts = told.cardinality();
        return new IntakeReport.InputSheet(
                sheet,
                kind,
                headerRow,
                lastRow,
                accepted.cardinality(),
                refused.cardinality(),
                waiting.cardinality(),
                lastRow - facts,
                reading);
    }
}
