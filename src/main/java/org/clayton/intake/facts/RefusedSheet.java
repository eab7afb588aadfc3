package org.clayton.intake.facts;

import java.util.List;

/**
 * The rows of one sheet that were not accepted, as they stand there, for a person to correct.
 *
 * @param sha256 digest of the file, so that a correction is never put into another version of it
 * @param header cells of the header row; empty when there is none
 * @param correctable false for bank messages: what a bank sent is corrected by the bank
 */
public record RefusedSheet(
        String file, String sha256, String sheet, List<String> header, List<RefusedRow> rows, boolean correctable) {

    public RefusedSheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * @param row number in the sheet
     * @param cells as text
     * @param why empty when the row was refused once and reads well since its cells were corrected
     */
    public record RefusedRow(int row, List<String> cells, List<Refusal> why) {
        public RefusedRow {
            cells = List.copyOf(cells);
            why = List.copyOf(why);
        }
    }
}
