package org.clayton.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clayton.intake.PartyDecision;
import org.clayton.intake.PartyDecision.Verdict;
import org.clayton.intake.facts.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a person says of two rows holds in every run, and "not same" is never overruled. */
class DecisionsTest {

    private static final String ONE = "a.csv / row 2";
    private static final String OTHER = "b.csv / row 3";

    @Test
    void same_joins_whatever_speaks_against_it() {
        var matches = match(
                List.of(row(ONE, "", "Marko Marić", "1980-01-01"), row(OTHER, "", "M. Marich", "1991-05-05")),
                said(ONE, OTHER, Verdict.SAME));
        assertThat(matches.parties()).singleElement().satisfies(one -> assertThat(one.reasons())
                .containsExactly("\"Marko Marić\" (a.csv / row 2) and \"M. Marich\" (b.csv / row 3) share a person's"
                        + " decision, by A. Officer on 2026-03-02: asked the register."));
    }

    @Test
    void not_same_keeps_apart_whatever_they_share() {
        for (var verdict : List.of(Verdict.NOT_SAME, Verdict.UNSURE)) {
            var matches = match(
                    List.of(row(ONE, "S1", "Marko Marić", "1980-01-01"), row(OTHER, "S1", "Marko Marić", "1980-01-01")),
                    said(ONE, OTHER, verdict));
            assertThat(matches.parties()).hasSize(2);
            assertThat(matches.remarks()).isNotEmpty().allMatch(remark -> remark.contains("asked the register"));
        }
    }

    @Test
    void not_same_holds_against_a_chain_of_sames() {
        var third = "c.csv / row 4";
        var matches = match(
                List.of(
                        row(ONE, "", "Marko Marić", null),
                        row(OTHER, "", "Marko Marić", null),
                        row(third, "", "Marko Marić", null)),
                said(ONE, OTHER, Verdict.NOT_SAME),
                said(ONE, third, Verdict.SAME),
                said(third, OTHER, Verdict.SAME));
        assertThat(matches.parties()).hasSize(2);
        assertThat(matches.remarks()).anyMatch(remark -> remark.contains("does not overrule it"));
    }

    @Test
    void a_decision_is_taken_back_and_the_later_one_counts() {
        var rows = List.of(row(ONE, "", "Marko Marić", null), row(OTHER, "", "Marko Marić", null));
        assertThat(match(rows, said(ONE, OTHER, Verdict.NOT_SAME)).parties()).hasSize(2);
        assertThat(match(rows, said(ONE, OTHER, Verdict.NOT_SAME), said(OTHER, ONE, Verdict.UNDO))
                        .parties())
                .hasSize(1);
        assertThat(match(rows, said(ONE, OTHER, Verdict.NOT_SAME), said(OTHER, ONE, Verdict.SAME))
                        .parties())
                .hasSize(1);
    }

    @Test
    void same_said_of_a_name_that_two_have_joins_nobody() {
        var matches = match(
                List.of(
                        row(ONE, "S1", "Marko Marić", "1980-01-01"),
                        row("a.csv / row 3", "S2", "Marko Marić", "1991-05-05"),
                        row(OTHER, "W1", "M. Marich", null)),
                said("Marko Marić", "W1", Verdict.SAME));
        assertThat(matches.parties()).hasSize(3);
        assertThat(matches.remarks())
                .anyMatch(remark -> remark.contains("was not followed: 2 and 1 described parties"));
    }

    @Test
    void ten_thousand_rows_of_one_name_are_told_apart_in_bounded_time() {
        var rows = new ArrayList<Mention>();
        for (var row = 2; row < 10_002; row++) {
            rows.add(row("a.csv / row " + row, "S" + row, "Marko Marić", "1980-01-0" + (1 + row % 9)));
        }
        var matches = PartyMatcher.match(rows);
        assertThat(matches.parties()).hasSize(10_000);
        assertThat(matches.remarks()).hasSizeLessThan(30);
    }

    private static Matches match(List<Mention> rows, PartyDecision... chain) {
        return PartyMatcher.match(rows, new Decisions(Arrays.asList(chain)));
    }

    private static PartyDecision said(String one, String other, Verdict verdict) {
        return new PartyDecision(
                one, other, verdict, "A. Officer", LocalDate.parse("2026-03-02"), "asked the register");
    }

    private static Mention row(String place, String id, String name, @Nullable String born) {
        var parts = place.split(" / row ");
        return new Mention(
                new Place(parts[0], "", Integer.parseInt(parts[1])),
                id,
                name,
                List.of(),
                "",
                born == null ? null : LocalDate.parse(born),
                null,
                List.of());
    }
}
