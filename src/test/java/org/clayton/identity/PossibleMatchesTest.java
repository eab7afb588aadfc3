package org.clayton.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.clayton.intake.PartyDecision;
import org.clayton.intake.PartyDecision.Verdict;
import org.clayton.intake.facts.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may be whom: shown with what speaks for and against, and never joined. */
class PossibleMatchesTest {

    private static final LocalDate EARLY = LocalDate.parse("1980-01-01");
    private static final LocalDate LATE = LocalDate.parse("1991-05-05");

    @Test
    void a_pet_form_and_a_shared_phone_are_shown_with_their_points() {
        var found = PossibleMatches.among(
                List.of(
                        party("Aleksandar Stojković", 2, null, Set.of("38163555777")),
                        party("Aco Stojković", 3, null, Set.of("38163555777")),
                        party("Milan Radić", 4, null, Set.of())),
                Decisions.NONE);
        assertThat(found.matches()).singleElement().satisfies(match -> {
            assertThat(match.score()).isEqualTo(1);
            assertThat(match.names().features())
                    .anyMatch(feature -> feature.because().equals("short form of the given name"));
            assertThat(match.parts()).extracting(PossibleMatch.Part::feature).containsExactly("phone");
        });
    }

    @Test
    void a_namesake_born_on_another_day_is_not_even_shown() {
        assertThat(PossibleMatches.among(
                                List.of(
                                        party("Marko Marić", 2, EARLY, Set.of()),
                                        party("Marko Marić", 3, LATE, Set.of())),
                                Decisions.NONE)
                        .matches())
                .isEmpty();
    }

    @Test
    void what_a_person_decided_is_not_asked_again_and_what_was_taken_back_is() {
        var not = said(Verdict.NOT_SAME);
        var two = List.of(party("Ana Ilić", 2, null, Set.of()), party("Ana Ilic", 3, null, Set.of()));
        assertThat(PossibleMatches.among(two, Decisions.NONE).matches()).hasSize(1);
        assertThat(PossibleMatches.among(two, new Decisions(List.of(not))).matches())
                .isEmpty();
        assertThat(PossibleMatches.among(two, new Decisions(List.of(not, said(Verdict.UNDO))))
                        .matches())
                .hasSize(1);
        assertThat(PossibleMatches.among(two, new Decisions(List.of(not, said(Verdict.UNSURE))))
                        .matches())
                .singleElement()
                .extracting(PossibleMatch::said)
                .isEqualTo("unsure by A. Officer on 2026-03-02: asked the register");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_order_of_the_parties_changes_nothing(long seed) {
        var random = new Random(seed);
        var given = List.of("Marko", "Mirko", "Марко", "Aleksandar", "Aco", "Ana");
        var family = List.of("Marić", "Maric", "Stojković", "Ilić");
        var parties = new ArrayList<Traits>();
        for (var row = 2; row < 40; row++) {
            parties.add(party(
                    given.get(random.nextInt(given.size())) + " " + family.get(random.nextInt(family.size())),
                    row,
                    random.nextBoolean() ? null : random.nextBoolean() ? EARLY : LATE,
                    random.nextInt(4) == 0 ? Set.of("3816" + random.nextInt(3) + "000") : Set.of()));
        }
        var expected = PossibleMatches.among(parties, Decisions.NONE);
        assertThat(expected.matches()).isNotEmpty();
        Collections.shuffle(parties, random);
        assertThat(PossibleMatches.among(parties, Decisions.NONE)).isEqualTo(expected);
    }

    @Test
    void ten_thousand_people_of_one_name_are_told_and_not_compared_each_with_each() {
        var crowd = new ArrayList<Traits>();
        for (var row = 2; row < 10_002; row++) {
            crowd.add(party("Marko Marić", row, null, Set.of()));
        }
        var found = PossibleMatches.among(crowd, Decisions.NONE);
        assertThat(found.matches()).isEmpty();
        assertThat(found.remarks()).singleElement().asString().contains("each was not compared with each");
    }

    @Test
    void names_without_letters_and_from_right_to_left_are_borne() {
        var odd = List.of(
                party("", 2, null, Set.of()),
                party("\u202e\u200f", 3, null, Set.of()),
                party("محمد علي", 4, null, Set.of()),
                party("-- --", 5, null, Set.of()));
        assertThatCode(() -> PossibleMatches.among(odd, Decisions.NONE)).doesNotThrowAnyException();
    }

    private static PartyDecision said(Verdict verdict) {
        return new PartyDecision(
                "s.csv / row 2",
                "s.csv / row 3",
                verdict,
                "A. Officer",
                LocalDate.parse("2026-03-02"),
                "asked the register");
    }

    private static Traits party(
            String name, int row, @org.jspecify.annotations.Nullable LocalDate born, Set<String> phones) {
        var place = new Place("s.csv", "", row);
        return new Traits(
                "\"" + name + "\" (" + place + ")",
                Set.of(place.toString(), name),
                List.of(name),
                null,
                born == null ? Set.of() : Set.of(born),
                Set.of(),
                Set.of(),
                Set.of(),
                phones,
                true,
                place);
    }
}
