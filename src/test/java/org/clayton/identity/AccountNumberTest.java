package org.clayton.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Account numbers, plates and serial numbers are written one way. */
class AccountNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"DE89370400440532013000", "de89 3704 0044 0532 0130 00", "IBAN DE89-3704-0044-0532-0130-00"})
    void an_iban_is_one_however_it_is_written(String written) {
        var number = AccountNumber.of(written);

        assertThat(number.key()).isEqualTo("DE89370400440532013000");
        assertThat(number.country()).isEqualTo("DE");
        assertThat(number.kind()).isEqualTo(AccountNumber.Kind.IBAN);
        assertThat(number.shown()).isEqualTo("DE89 3704 0044 0532 0130 00");
    }

    @Test
    void a_wrong_digit_is_noticed_and_kept() {
        var number = AccountNumber.of("DE89 3704 0044 0532 0130 01");

        assertThat(number.kind()).isEqualTo(AccountNumber.Kind.DAMAGED_IBAN);
        assertThat(number.key()).isEqualTo("DE89370400440532013001");
    }

    @Test
    void a_country_outside_the_register_is_believed_on_its_check_digits() {
        var number = AccountNumber.of("FK88SC123456789012");

        assertThat(number.country()).isEqualTo("FK");
        assertThat(number.kind()).isEqualTo(AccountNumber.Kind.IBAN_OF_UNKNOWN_COUNTRY);
    }

    @Test
    void a_domestic_number_keeps_its_digits() {
        assertThat(AccountNumber.of("160-0000000123456-78").key()).isEqualTo("160000000012345678");
        assertThat(AccountNumber.of("160-0000000123456-78").country()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "**** 1234", "4111 11** **** 1111", "Lidl", "n/a", "12345"})
    void what_cannot_tell_one_account_from_another_is_no_counterparty_account(String written) {
        assertThat(AccountNumber.ofCounterparty(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CASH", " gotovina ", "Готовина", "Gotówka"})
    void words_for_cash_are_known(String word) {
        assertThat(AccountNumber.isCash(word)).isTrue();
    }

    @Test
    void plates_and_serials_are_compared_without_their_dress() {
        assertThat(Identifier.same("BG 1234-ŽŠ", "bg1234zs")).isTrue();
        assertThat(Identifier.same("A1", "A1")).isFalse();
        assertThat(Identifier.namedIn("Payment for VIN WVA6 MJHY 7Y5L3NG77", "WVA6MJHY7Y5L3NG77"))
                .isTrue();
    }
}
