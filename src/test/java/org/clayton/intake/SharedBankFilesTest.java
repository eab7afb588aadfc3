package org.clayton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clayton.intake.facts.Facts;
import org.clayton.money.Money;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Bank messages that other projects test their readers with, beside what those readers make of them. */
class SharedBankFilesTest {

    private static final Path SHARED =
            Path.of(System.getProperty("clayton.shared", "../shared")).resolve("data/bank-statements");

    private static final Pattern ENTRY = Pattern.compile(
            "- '?(-?[\\d.]+)'?\\n\\s+currency: (\\w+)\\n.*?\\n    date: [^\\n]*\\n\\s+- !!binary \\|\\n\\s+(\\S+)\\n(.*?)"
                    + "(?=\\n- !!python/object:mt940.models.Transaction|\\z)",
            Pattern.DOTALL);

    private static final Pattern BOOKED =
            Pattern.compile("\\n    entry_date: [^\\n]*\\n\\s+- !!binary \\|\\n\\s+(\\S+)", Pattern.DOTALL);

    @TempDir
    Path folder;

    /** Rows that both tell alike: amount, currency and day. */
    private List<String> read(Path file) throws IOException {
        var to = folder.resolve(file.getFileName());
        Files.copy(file, to);
        var rows = new ArrayList<String>();
        var report = Intake.read(
                folder,
                CaseSettings.DEFAULT,
                new Told() {
                    @Override
                    public void bankRow(Facts.BankRow row) {
                        rows.add(new Money(row.amount(), row.currency()) + " on " + row.booked());
                    }
                },
                Progress.SILENT);
        Files.delete(to);
        report.refusals().forEach(refusal -> rows.add("refused"));
        return rows;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        var root = SHARED.resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(root), () -> "SKIPPED: no folder " + root);
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Path beside(Path file, String ending) {
        var name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }

    @Test
    void camt_entries_are_those_of_another_reader() throws IOException {
        var compared = 0;
        for (var file : files("camt-genkgo", ".xml")) {
            var expected = beside(file, ".json");
            if (Files.exists(expected)) {
                var wanted = entries(new ObjectMapper().readTree(Files.readString(expected)));
                assertThat(read(file)).as(file.toString()).containsAll(wanted);
                compared += wanted.size();
            }
        }
        assertThat(compared).isGreaterThan(15);
    }

    /** Its list of all entries leaves out the statements after the first; pending and undated ones are no facts here. */
    private static List<String> entries(JsonNode message) {
        var rows = new ArrayList<String>();
        for (var entry : message.path("getEntries")) {
            var booked = entry.path("getBookingDate").path("0").asString("");
            if (entry.path("getStatus").asString("").equals("BOOK") && !booked.isEmpty()) {
                var amount = entry.path("getAmount");
                rows.add(Money.of(
                                Long.parseLong(amount.path("getAmount").asString()),
                                amount.path("getCurrency").path("getCode").asString())
                        + " on " + booked.substring(0, 10));
            }
        }
        return rows;
    }

    @Test
    void mt940_entries_are_those_of_another_reader() throws IOException {
        var compared = 0;
        for (var file : files("mt940-wolph", ".sta")) {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            var expected = beside(file, ".yml");
            if (Files.exists(expected) && text.contains(":20:") && text.contains(":25:")) {
                var wanted = transactions(Files.readString(expected));
                var read = read(file);
                assertThat(read).as(file.toString()).hasSizeGreaterThanOrEqualTo(wanted.size());
                read.removeIf("refused"::equals);
                assertThat(wanted).as(file.toString()).containsAll(read);
                compared += wanted.size();
            }
        }
        assertThat(compared).isGreaterThan(150);
    }

    private static List<String> transactions(String yaml) {
        var rows = new ArrayList<String>();
        var from = yaml.indexOf("\ntransactions:");
        var found = ENTRY.matcher(from < 0 ? "" : yaml.substring(from));
        while (found.find()) {
            var booked = BOOKED.matcher("\n" + found.group(4));
            var amount = new BigDecimal(found.group(1));
            if (found.group(4).contains("status: RC")) {
                amount = amount.negate(); // a credit taken back is a debit, as the balances of its message show
            }
            if (amount.signum() != 0) {
                rows.add(Money.of(amount.movePointRight(2).longValueExact(), found.group(2)) + " on "
                        + day(booked.find() ? booked.group(1) : found.group(3)));
            }
        }
        return rows;
    }

    /** Two bytes of year, one of month, one of day. */
    private static LocalDate day(String pickled) {
        var bytes = Base64.getDecoder().decode(pickled);
        return LocalDate.of((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF, bytes[2], bytes[3]);
    }

    @Test
    void payment_messages_are_no_statements() throws IOException {
        for (var file : files("mt-prowide", ".rje")) {
            assertThat(read(file)).as(file.toString()).isSubsetOf("refused");
        }
    }
}
