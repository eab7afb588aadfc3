package org.clayton.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code case.yaml} beside the sheets says about the case; all of it may be left out.
 *
 * @param name of the case; empty when it is not given
 * @param currency amounts are compared with thresholds in it; EUR when it is not given
 * @param currencyGiven {@code case.yaml} gives the currency, so that amounts without one may be in it
 * @param asOf the day the case is judged as of; null when it is not given
 * @param method tracing method the law or the court names: fifo, lifo, pro-rata or libr; empty when none is
 * @param legalBasis statute or decision that names the method
 * @param ignore names of files and folders in the case folder that hold no evidence
 * @param columns what a person says of sheets that do not tell themselves
 * @param accepted differences in the balances of accounts that an officer accepts
 * @param decisions what people say of which parties are one, in the order of the file
 */
public record CaseSettings(
        String name,
        Currency currency,
        boolean currencyGiven,
        @Nullable LocalDate asOf,
        String method,
        String legalBasis,
        List<String> ignore,
        List<Named> columns,
        List<AcceptedDifference> accepted,
        List<PartyDecision> decisions) {

    static final String FILE = "case.yaml";

    /** A case folder without {@code case.yaml}. */
    public static final CaseSettings DEFAULT = new CaseSettings(
            "", Currency.getInstance("EUR"), false, null, "", "", List.of(), List.of(), List.of(), List.of());

    /**
     * One sheet, or all sheets of a file, and what is said of it.
     *
     * @param file path within the case folder, or the name alone
     * @param sheet name of the sheet; empty for every sheet of the file
     */
    public record Named(String file, String sheet, SheetSaid said) {

        boolean isOf(String path) {
            return file.equals(path) || path.endsWith("/" + file);
        }

        boolean isOf(String path, String name) {
            return isOf(path) && (sheet.isEmpty() || sheet.equals(name));
        }
    }

    /** @throws BadInput when {@code case.yaml} is there and holds something that is not a setting */
    public static CaseSettings read(Path caseFolder) {
        var file = caseFolder.resolve(FILE);
        return Files.isRegularFile(file) ? new CaseYaml(YamlText.read(file, FILE)).settings() : DEFAULT;
    }
}
