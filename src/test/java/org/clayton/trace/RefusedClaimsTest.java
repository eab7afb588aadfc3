package org.clayton.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.clayton.casefile.Account.Kind;
import org.clayton.casefile.Claim;
import org.clayton.intake.facts.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be followed is refused before anything is followed. */
class RefusedClaimsTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void a_claim_on_a_movement_that_is_not_there(int movement) {
        var written = one();
        written.claims.add(new Claim("C1", movement, 5, "written", "as written"));

        assertThatThrownBy(() -> written.trace(Method.FIFO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("claim C1 names movement " + (movement + 1) + ", but the ledger has 1 movements");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 101})
    void a_claim_on_nothing_or_on_more_than_arrived(long amount) {
        var written = one().claim("C1", amount);

        assertThatThrownBy(() -> written.trace(Method.FIFO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "claim C1 asserts " + amount + " minor units of movement 1, with which 100 arrived");
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void balances_beyond_64_bits(Method method) {
        var half = Long.MAX_VALUE / 2 + 1;
        var credits = new WrittenCase().held("A", 0).outside("out");
        var debits = new WrittenCase().held("A", 0).outside("out");
        for (var i = 0; i < 3; i++) {
            credits.move("out", "A", half);
            debits.move("A", "out", half);
        }

        assertThatThrownBy(() -> credits.trace(method)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> debits.trace(method)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void two_currencies_are_no_trouble_for_a_claim_in_the_currency_that_arrives() {
        var written = new WrittenCase().held("A", 0).account("B", Kind.HELD, "RSD", OptionalLong.of(0));
        written.move("A", "B", 1, 117, Channel.TRANSFER).claim("C1", 117);

        assertThat(written.trace(Method.FIFO).heldIn(1)).isEqualTo(117);
    }

    private static WrittenCase one() {
        return new WrittenCase().held("A", 0).outside("out").move("out", "A", 100);
    }
}
