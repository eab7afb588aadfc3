package org.clayton.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;
import org.junit.jupiter.api.Test;

/** The table that other tests write their ledgers in, and through it the columnar ledger itself. */
class LedgerFixtureTest {

    private final LedgerFixture fixture = LedgerFixture.of("""
                    2024-01-02 09:30 | CASH:P1 -> RS1  | 1000.00 EUR | CASH_IN | pazar
                    # a comment
                    2024-01-03       | RS1 -> HR1      | 500.00 EUR => 3767.25 HRK | TRANSFER | брату
                    2024-01-04       | HR1 -> ASSET:L1 | 100.00 HRK
                    2024-01-05       | RS1 -> BANK     | 2.50 EUR | FEE
                    """)
            .party("P1", "Marko Marković", Party.Role.SUSPECT)
            .holds("P1", "RS1")
            .opening("RS1", "10.00 EUR")
            .asset("L1", Asset.Kind.WATCH, "watch", "P1", "100.00 HRK")
            .rate("HRK", "7.53450");

    @Test
    void a_table_becomes_a_case_file() {
        var file = fixture.caseFile();

        assertThat(file.accounts())
                .extracting(Account::key)
                .containsExactly("ASSET:L1", "BANK", "CASH:P1", "HR1", "RS1");
        assertThat(file.accounts().get(fixture.account("RS1")).closing()).hasValue(50750);
        assertThat(file.assets().get(0).account()).isEqualTo(fixture.account("ASSET:L1"));
        assertThat(file.assets().get(0).owner()).isZero();
        assertThat(file.parties().get(0).isSuspect()).isTrue();
        assertThat(file.assets().get(0).price()).contains(Money.of(10000, "HRK"));
    }

    @Test
    void each_column_gives_back_what_was_written() {
        var ledger = fixture.ledger();

        assertThat(ledger.size()).isEqualTo(4);
        assertThat(ledger.second(0)).isEqualTo(9 * 3600 + 30 * 60);
        assertThat(ledger.second(1)).isEqualTo(-1);
        assertThat(ledger.sent(1)).isEqualTo(50000);
        assertThat(ledger.received(1)).isEqualTo(376725);
        assertThat(ledger.text(1)).isEqualTo("брату");
        assertThat(ledger.channel(0)).isEqualTo(Channel.CASH_IN);
        assertThat(ledger.place(1)).isEqualTo(new Place("ledger.csv", "", 3));
        assertThat(ledger.otherPlace(1)).isNull();
    }

    @Test
    void the_value_is_in_the_currency_of_the_case() {
        assertThat(fixture.ledger().value(2)).isEqualTo(1327);
        assertThat(fixture.ledger().value(1)).isEqualTo(50000);
    }

    @Test
    void an_account_finds_its_movements_in_ledger_order() {
        var ledger = fixture.ledger();
        var account = fixture.account("RS1");

        assertThat(ledger.count(account)).isEqualTo(3);
        assertThat(ledger.movement(account, 0)).isZero();
        assertThat(ledger.movement(account, 1)).isEqualTo(1);
        assertThat(ledger.movement(account, 2)).isEqualTo(3);
    }
}
