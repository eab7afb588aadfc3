package org.clayton.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.DriverManager;
import java.util.TreeSet;
import org.clayton.judge.RuleBook;
import org.junit.jupiter.api.Test;

/** Detectors and engine flag the accounts that the same rules written as SQL flag. */
class SecondOpinionTest {

    @Test
    void sql_over_the_same_movements_flags_the_same_accounts() throws Exception {
        assumeTrue(
                DriverManager.drivers().anyMatch(one -> one.getClass().getName().contains("duckdb")),
                "DuckDB is not here: run with -Pbench");
        var book = RuleBook.shipped();
        var fired = new TreeSet<String>();
        for (var seed = 1; seed <= 24; seed++) {
            var caseFile = new ObserveScene(200 * seed, seed % 3 == 0 ? 0.3 : 0, seed, seed % 4 != 0).caseFile();
            try (var sql = new SqlRules(caseFile)) {
                var ours = SqlBench.flags(book, caseFile);
                assertThat(SqlBench.flags(sql)).as("seed " + seed).isEqualTo(ours);
                ours.forEach((rule, accounts) -> {
                    if (!accounts.isEmpty()) {
                        fired.add(rule);
                    }
                });
            }
        }
        assertThat(fired)
                .as("rules that had something to say")
                .containsExactlyElementsOf(new TreeSet<>(SqlRules.rules()));
    }
}
