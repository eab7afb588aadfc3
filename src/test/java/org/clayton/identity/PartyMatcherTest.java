package org.clayton.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.clayton.intake.facts.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is one party and who is not: a wrong join freezes the account of a namesake. */
class PartyMatcherTest {

    @Test
    void the_same_id_in_two_sheets_is_one_party() {
        var matches =
                match(row("a.xlsx", 2, "S1", "Marko Marić", null, ""), row("b.xlsx", 5, "S1", "M. Marić", null, ""));

        assertThat(matches.parties()).hasSize(1);
        assertThat(matches.parties().get(0).reasons())
                .containsExactly("\"Marko Marić\" (a.xlsx / row 2) and \"M. Marić\" (b.xlsx / row 5) share the id S1.");
    }

    @Test
    void the_same_identity_number_is_one_party_whatever_the_spelling() {
        var matches = match(
                row("a.xlsx", 2, "S1", "Marko Marić", null, "0101980-7100"),
                row("b.xlsx", 5, "W7", "Марко Марић", null, "01019807100"));

        assertThat(matches.parties()).hasSize(1);
    }

    @Test
    void one_name_with_two_birth_dates_is_two_people() {
        var matches = match(
                row("a.xlsx", 2, "S1", "Marko Marić", "1980-01-01", ""),
                row("b.xlsx", 5, "", "Marić Marko", "1991-05-05", ""));

        assertThat(matches.parties()).hasSize(2);
        assertThat(matches.remarks()).singleElement().asString().contains("birth dates differ");
    }

    @Test
    void a_bare_name_joins_the_only_one_it_can_be() {
        var matches = match(
                row("a.xlsx", 2, "S1", "Marko Marić", "1980-01-01", ""), row("b.xlsx", 5, "", "MARIC MARKO", null, ""));

        assertThat(matches.parties()).hasSize(1);
        assertThat(matches.remarks()).isEmpty();
    }

    @Test
    void a_bare_name_that_could_be_two_joins_neither() {
        var matches = match(
                row("a.xlsx", 2, "S1", "Marko Marić", "1980-01-01", ""),
                row("a.xlsx", 3, "S2", "Marko Marić", "1991-05-05", ""),
                row("b.xlsx", 5, "", "MARIC MARKO", null, ""));

        assertThat(matches.parties()).hasSize(3);
        assertThat(matches.remarks()).hasSize(2);
    }

    @Test
    void two_ids_in_one_sheet_are_two_parties_even_with_one_name() {
        var matches =
                match(row("a.xlsx", 2, "S1", "Marko Marić", null, ""), row("a.xlsx", 3, "S2", "Marko Marić", null, ""));

        assertThat(matches.parties()).hasSize(2);
    }

    @Test
    void two_ids_of_two_sheets_need_more_than_a_name() {
        var bare =
                match(row("a.xlsx", 2, "S1", "Marko Marić", null, ""), row("b.xlsx", 3, "W2", "Marko Marić", null, ""));
        var born = match(
                row("a.xlsx", 2, "S1", "Marko Marić", "1980-01-01", ""),
                row("b.xlsx", 3, "W2", "Marko Marić", "1980-01-01", ""));

        assertThat(bare.parties()).hasSize(2);
        assertThat(born.parties()).hasSize(1);
    }

    @Test
    void a_company_is_not_the_person_it_is_named_after() {
        var matches = match(
                new Mention(new Place("a.xlsx", "", 2), "", "Marko Marić", List.of(), "", null, false, List.of()),
                new Mention(new Place("b.xlsx", "", 2), "", "Marko Marić", List.of(), "", null, true, List.of()));

        assertThat(matches.parties()).hasSize(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_order_of_the_rows_does_not_matter(long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<Mention>();
        for (var i = 0; i < 40; i++) {
            rows.add(row(
                    random.nextBoolean() ? "a.xlsx" : "b.xlsx",
                    i + 2,
                    random.nextInt(3) == 0 ? "S" + random.nextInt(10) : "",
                    random.nextBoolean() ? "Marko Marić" : "Ana Marić",
                    random.nextInt(3) == 0 ? "19" + (70 + random.nextInt(4)) + "-01-01" : null,
                    random.nextInt(4) == 0 ? "10000" + random.nextInt(5) : ""));
        }
        var expected = PartyMatcher.match(rows);
        Collections.shuffle(rows, random);

        assertThat(PartyMatcher.match(rows)).isEqualTo(expected);
    }

    private static Matches match(Mention... rows) {
        return PartyMatcher.match(Arrays.asList(rows));
    }

    private static Mention row(String file, int row, String id, String name, String born, String idNumber) {
        return new Mention(
                new Place(file, "", row),
                id,
                name,
                List.of(),
                idNumber,
                born == null ? null : LocalDate.parse(born),
                null,
                List.of());
    }
}
