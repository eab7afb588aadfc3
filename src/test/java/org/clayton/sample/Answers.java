package org.clayton.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clayton.intake.facts.Place;

/** Reads the answers that lie beside a case. */
public final class Answers {
    private static final Path FOLDER = Path.of("testdata/cases/operation-alloy/expected");

    private Answers() {}

    public record ClaimRow(String claim, Place place, long amount) {}

    /** @param figures minor units left under fifo, lifo, pro rata and libr */
    public record TracedRow(String subject, String number, String currency, List<Long> figures) {}

    public record FlagRow(String rule, String subject, String number, Place place) {}

    public record ProposalRow(String subject, String number, String currency, long amount) {}

    public static List<ClaimRow> claims() {
        return rows("claims.csv").stream()
                .map(c -> new ClaimRow(c[0], place(c, 3), minor(c[7])))
                .toList();
    }

    public static List<TracedRow> traced() {
        return rows("traced.csv").stream()
                .map(c -> new TracedRow(c[0], c[1], c[2], List.of(minor(c[3]), minor(c[4]), minor(c[5]), minor(c[6]))))
                .toList();
    }

    public static List<FlagRow> flags() {
        return rows("flags.csv").stream()
                .map(c -> new FlagRow(c[0], c[1], c[2], place(c, 3)))
                .toList();
    }

    public static List<ProposalRow> proposals() {
        return rows("proposals.csv").stream()
                .map(c -> new ProposalRow(c[0], c[1], c[2], minor(c[5])))
                .toList();
    }

    /** A cent at each bend of the way, in the account's own currency: two sound ways of rounding may differ so much. */
    public static long tolerance(String currency) {
        return currency.equals("RSD") ? 25 * 117 : currency.equals("EUR") ? 25 : 25 * 6;
    }

    private static Place place(String[] cells, int at) {
        return new Place(cells[at], cells[at + 1], Integer.parseInt(cells[at + 2]));
    }

    private static long minor(String decimal) {
        return new BigDecimal(decimal).movePointRight(2).longValueExact();
    }

    private static List<String[]> rows(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
