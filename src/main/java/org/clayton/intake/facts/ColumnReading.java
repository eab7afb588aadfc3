package org.clayton.intake.facts;

import org.clayton.intake.columns.Role;
import org.clayton.intake.sheets.Decided;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table, as it was read.
 *
 * @param letters as the spreadsheet program shows them
 * @param header what stands in the header row; empty for an unnamed column
 * @param role null when the column is not used
 * @param language of the header word ("de"), or who named the column ("case.yaml", a layout); empty when not used
 * @param numbers {@code 1.234,56}; nothing for a column without amounts
 * @param dates {@code day first}; nothing for a column without dates
 * @param sample the first filled cell beneath the header, as written
 */
public record ColumnReading(
        String letters,
        String header,
        @Nullable Role role,
        String language,
        Decided numbers,
        Decided dates,
        String sample) {}
