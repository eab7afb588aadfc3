package org.clayton.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.clayton.trace.Method;
import org.clayton.trace.Tracing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An own transfer credited days after its debit is the receiver's to spend only from its own booking day on. */
class LateCreditTest {

    /** Claimed cash goes to 200002 over a weekend; meanwhile that account spends money of its own, afterwards the claimed. */
    private static CaseFile file() {
        return new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", "0.00", "0.00", """
                        2024-01-04 |  500.00 | Kupac
                        2024-01-04 | -500.00 | Ana Anić | 200002
                        """)
                .statement("b.csv", "200002", "Ana Anić", "EUR", "300.00", "0.00", """
                        2024-01-05 | -300.00 | Salon | 900009
                        2024-01-08 |  500.00 | Marko Marić | 100001
                        2024-01-08 | -500.00 | Draguljar | 900010
                        """)
                .file();
    }

    @Test
    void is_credited_before_the_line_that_stands_behind_it_on_the_receivers_statement() {
        var ledger = file().ledger();
        var transfer = IntStream.range(0, ledger.size())
                .filter(m -> ledger.otherPlace(m) != null)
                .findFirst()
                .orElseThrow();

        assertThat(ledger.date(transfer)).hasToString("2024-01-04");
        assertThat(ledger.late()).containsExactly(transfer);
        assertThat(ledger.place(ledger.creditedBefore(transfer))).hasToString("b.csv / row 4");
        var turned = new Reordered(ledger, IntStream.range(0, ledger.size()).toArray());
        assertThat(turned.late()).containsExactly(transfer);
        assertThat(turned.creditedBefore(transfer)).isEqualTo(ledger.creditedBefore(transfer));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void money_under_way_pays_for_nothing(Method method) {
        var file = file();
        var ledger = file.ledger();
        var claim = new Claim("C1", 0, 50_000, "rule", "cash");

        var trace = Tracing.follow(ledger, file.accounts(), List.of(claim), method);

        assertThat(trace.hops())
                .extracting(hop -> ledger.place(hop.movement()) + " " + hop.received())
                .containsExactly("a.csv / row 2 50000", "a.csv / row 3 50000", "b.csv / row 4 50000");
    }

    @Test
    void what_is_under_way_at_the_end_has_arrived() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", "0.00", "0.00", """
                        2024-01-04 |  500.00 | Kupac
                        2024-01-04 | -500.00 | Ana Anić | 200002
                        """)
                .statement("b.csv", "200002", "Ana Anić", "EUR", "0.00", "500.00", "2024-01-08 | 500.00 | | 100001")
                .file();
        var account = file.accounts().stream()
                .filter(one -> one.key().equals("200002"))
                .findFirst()
                .orElseThrow();

        assertThat(file.ledger().creditedBefore(1)).isEqualTo(file.ledger().size());
        assertThat(Tracing.follow(
                                file.ledger(),
                                file.accounts(),
                                List.of(new Claim("C1", 0, 50_000, "rule", "cash")),
                                Method.FIFO)
                        .heldIn(account.index()))
                .isEqualTo(50_000);
    }
}
