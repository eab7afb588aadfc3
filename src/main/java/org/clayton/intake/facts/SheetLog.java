package org.clayton.intake.facts;

import java.util.ArrayList;
import java.util.List;

/** Counts the rows of one sheet and keeps its refusals. Rows that are neither accepted nor refused are named. */
public final class SheetLog {

    /** Refusals beyond these are counted, not kept: a wrong column refuses every row in the same words. */
    private static final int MOST_KEPT = 2_000;

    private final String file;
    private final String sheet;
    private final List<Refusal> refusals = new ArrayList<>();
    private long accepted;
    private long refused;
    private int lastRow;

    public SheetLog(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    public Place place(int row) {
        return new Place(file, sheet, row);
    }

    public String file() {
        return file;
    }

    public void sees(int row) {
        lastRow = Math.max(lastRow, row);
    }

    public void accept() {
        accepted++;
    }

    public void refuse(int row, RowRefused why) {
        refused++;
        if (refusals.size() < MOST_KEPT) {
            refusals.add(why.at(place(row)));
        } else if (refusals.size() == MOST_KEPT) {
            refusals.add(new Refusal(
                    place(row),
                    "",
                    "more than " + MOST_KEPT + " rows that were not accepted",
                    "The rest are counted and not listed",
                    "Maybe a whole column is read wrongly; name the columns in case.yaml"));
        }
    }

    /** A refusal of the sheet itself; no row is counted. */
    public void refuseSheet(String column, String found, String wrong, String maybe) {
        refusals.add(new Refusal(place(0), column, found, wrong, maybe));
    }

    /** Every row that was seen and not accepted is counted as refused. */
    public void refuseAllRows(long rows) {
        refused += rows;
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    public IntakeReport.InputSheet counted(String kind, int headerRow, String reading) {
        return new IntakeReport.InputSheet(
                sheet, kind, headerRow, lastRow, accepted, refused, lastRow - accepted - refused, reading);
    }
}
