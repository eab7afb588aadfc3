package org.clayton.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.clayton.intake.CaseSettings;
import org.clayton.intake.Intake;
import org.clayton.intake.Progress;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.IntakeReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the product reads is what truly happened. */
class AlloyReadingTest {
    private static final Books BOOKS = new OperationAlloy().books;
    private static final Collected READ = new Collected();
    private static final IntakeReport REPORT =
            Intake.read(Path.of("testdata/cases/operation-alloy"), CaseSettings.DEFAULT, READ, Progress.SILENT);

    static Stream<BankAccount> accounts() {
        return BOOKS.accounts.values().stream();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void every_entry_is_read_in_the_bank_s_order(BankAccount account) {
        var read = READ.rows.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.account().replace(" ", "").equals(account.number()))
                .sorted(Comparator.comparingInt(Facts.BankRow::line))
                .map(row -> row.booked() + " " + row.amount())
                .toList();
        var happened = AlloyStatements.shown(account, BOOKS.lines(account)).stream()
                .map(line -> line.booked() + " " + line.amount())
                .toList();
        assertThat(read).isEqualTo(happened);
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void only_the_damaged_statements_are_warned_of(BankAccount account) {
        var warnings = READ.statements.stream()
                .filter(s -> s.account().replace(" ", "").equals(account.number()))
                .flatMap(s -> s.warnings().stream())
                .filter(warning -> warning.contains("balance"))
                .toList();
        if (AlloyStatements.DAMAGED.contains(account.key())) {
            assertThat(warnings).isNotEmpty();
        } else {
            assertThat(warnings).isEmpty();
        }
    }

    @Test
    void nothing_is_refused() {
        assertThat(REPORT.refusals()).isEmpty();
    }

    @Test
    void the_workbooks_are_read_whole() {
        assertThat(READ.subjects).hasSize(21);
        assertThat(READ.relations).hasSize(14);
        assertThat(READ.deals).hasSizeGreaterThanOrEqualTo(6);
        assertThat(READ.deals.stream()
                        .filter(deal -> deal.completes() != null
                                && deal.completes().getYear() * 12
                                                + deal.completes().getMonthValue()
                                        > 2025 * 12 + 10))
                .hasSize(2);
        assertThat(READ.purchases).hasSizeGreaterThanOrEqualTo(15);
        assertThat(READ.intercepts).hasSize(21);
        assertThat(READ.trips).hasSize(11);
        var cash = READ.seizures.stream()
                .filter(s -> s.amount() != null)
                .mapToLong(s -> s.amount().minor())
                .sum();
        assertThat(cash).isEqualTo(550_000_00L);
    }
}
