package org.clayton.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.garvelink.iban.IBAN;
import org.junit.jupiter.api.Test;

/** The committed cases are what the generator makes, and the generator's books are sound. */
class SampleCasesTest {
    private static final Path CASES = Path.of("testdata/cases");
    private static final OperationAlloy ALLOY = new OperationAlloy();
    private static final HonestTown TOWN = new HonestTown();
    private static final Map<String, byte[]> FILES = SampleCases.files();

    @Test
    void committed_files_are_the_generated_bytes() throws IOException {
        for (var file : FILES.entrySet()) {
            assertThat(CASES.resolve(file.getKey()))
                    .as("%s; make it again with the command in SampleCases", file.getKey())
                    .hasBinaryContent(file.getValue());
        }
    }

    @Test
    void nothing_else_lies_in_the_case_folders() throws IOException {
        var there = new TreeSet<String>();
        for (var name : new String[] {"operation-alloy", "honest-town"}) {
            try (var paths = Files.walk(CASES.resolve(name))) {
                paths.filter(Files::isRegularFile)
                        .map(path -> CASES.relativize(path).toString().replace('\\', '/'))
                        .filter(path -> !path.endsWith("README.md") && !path.endsWith("case.yaml"))
                        .forEach(there::add);
            }
        }
        assertThat(there).isEqualTo(FILES.keySet().stream().collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void account_numbers_have_right_check_digits() {
        for (var books : new Books[] {ALLOY.books, TOWN.books}) {
            for (var account : books.accounts.values()) {
                assertThat(IBAN.parse(account.number()).getCountryCode()).isEqualTo(account.country());
                for (var line : books.lines(account)) {
                    if (!line.account().isEmpty()) {
                        assertThat(IBAN.parse(line.account()).toPlainString()).isEqualTo(line.account());
                    }
                }
            }
        }
    }

    @Test
    void the_case_is_as_large_as_it_must_be() {
        var accounts = ALLOY.books.accounts.values();
        assertThat(accounts).hasSizeGreaterThanOrEqualTo(14);
        assertThat(accounts.stream().map(BankAccount::country).distinct()).hasSizeGreaterThanOrEqualTo(7);
        var rows = accounts.stream().mapToInt(a -> ALLOY.books.lines(a).size()).sum();
        assertThat(rows).isGreaterThan(3_000);
        var crime =
                ALLOY.books.inOrder().stream().filter(e -> !e.marks.isEmpty()).count();
        assertThat(crime * 20)
                .as("one movement in twenty at most belongs to the crime")
                .isLessThan(rows);
    }

    @Test
    void no_account_is_overdrawn_and_every_rule_ends_at_the_statement_s_balance() {
        for (var rule : Rule.values()) {
            var trace = ReferenceTracer.trace(rule, ALLOY.books, ALLOY.claims);
            for (var account : ALLOY.books.accounts.values()) {
                var lines = ALLOY.books.lines(account);
                assertThat(lines).as(account.key()).allMatch(line -> line.balance() >= 0);
                assertThat(trace.balance(account.key()))
                        .as("%s %s", rule, account.key())
                        .isEqualTo(Layout.closing(account, lines));
            }
        }
    }

    @Test
    void claimed_money_is_conserved_in_every_account() {
        for (var rule : Rule.values()) {
            var trace = ReferenceTracer.trace(rule, ALLOY.books, ALLOY.claims);
            for (var key : ALLOY.books.accounts.keySet()) {
                assertThat(trace.held(key) + trace.left(key))
                        .as("%s %s", rule, key)
                        .isEqualTo(trace.reached(key));
            }
        }
    }

    @Test
    void the_receiving_account_is_quiet_while_money_is_on_its_way() {
        for (var late : ALLOY.books.inOrder()) {
            if (late.arrives.isAfter(late.day) && late.to.kind() == Pot.Kind.HELD) {
                var between = ALLOY.books.lines(ALLOY.books.accounts.get(late.to.key())).stream()
                        .filter(line -> line.event() != late)
                        .filter(line -> !line.booked().isBefore(late.day)
                                && !line.booked().isAfter(late.arrives));
                assertThat(between).as("%s %s", late.day, late.text).isEmpty();
            }
        }
    }

    @Test
    void the_honest_town_claims_nothing() {
        assertThat(TOWN.books.inOrder()).allMatch(event -> event.claim.isEmpty() && event.marks.isEmpty());
    }

    @Test
    void the_answers_name_rows_that_are_there() throws IOException {
        var place = Pattern.compile("^([^,]+),([^,]*),(\\d+),");
        for (var line : Files.readAllLines(CASES.resolve("operation-alloy/expected/rows.csv"))) {
            var match = place.matcher(line);
            if (match.find()) {
                assertThat(CASES.resolve("operation-alloy").resolve(match.group(1)))
                        .exists();
            }
        }
    }
}
