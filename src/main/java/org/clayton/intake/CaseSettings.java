package org.clayton.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code case.yaml} beside the sheets says about the case; all of it may be left out.
 *
 * @param name of the case; empty when it is not given
 * @param currency amounts are compared with thresholds in it; EUR when it is not given
 * @param asOf the day the case is judged as of; null when it is not given
 * @param method tracing method the law or the court names: fifo, lifo, pro-rata or libr; empty when none is
 * @param legalBasis statute or decision that names the method
 * @param ignore names of files and folders in the case folder that hold no evidence
 * @param columns columns that a person has named, for sheets that do not tell themselves
 */
public record CaseSettings(
        String name,
        Currency currency,
        @Nullable LocalDate asOf,
        String method,
        String legalBasis,
        List<String> ignore,
        List<ColumnMap> columns) {

    static final String FILE = "case.yaml";

    /** A case folder without {@code case.yaml}. */
    public static final CaseSettings DEFAULT =
            new CaseSettings("", Currency.getInstance("EUR"), null, "", "", List.of(), List.of());

    /**
     * The columns of one sheet, named by a person.
     *
     * @param file name of the file, within the case folder
     * @param sheet name of the sheet; empty for every sheet of the file
     * @param headerRow row number of the header, as the spreadsheet program shows it; 0 to search for it
     * @param kind kind of sheet, such as {@code bank-statement}; empty to leave it open
     * @param roles column letter to role, such as {@code C} to {@code amount-signed}
     * @param dates {@code day-first}, {@code month-first}, or empty
     * @param amounts {@code comma} or {@code point} for the sign before the cents, or empty
     */
    public record ColumnMap(
            String file,
            String sheet,
            int headerRow,
            String kind,
            Map<String, String> roles,
            String dates,
            String amounts) {}

    /** @throws BadInput when {@code case.yaml} is there and holds something that is not a setting */
    public static CaseSettings read(Path caseFolder) {
        var file = caseFolder.resolve(FILE);
        return Files.isRegularFile(file) ? new CaseYaml(file).settings() : DEFAULT;
    }
}
