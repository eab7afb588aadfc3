package org.clayton.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.clayton.casefile.Claim;
import org.clayton.judge.FreezeGround;
import org.clayton.judge.Subject;
import org.clayton.money.Money;
import org.clayton.report.HandMade;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;
import org.junit.jupiter.api.Test;

/** How much is proposed, and what is never proposed. */
class ProposalsTest {

    private static Proposal proposal(String id) {
        return proposal(id, MethodChoice.MOST_CONSERVATIVE);
    }

    private static Proposal proposal(String id, MethodChoice choice) {
        return HandMade.findings(choice).proposals().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takes_what_is_traced_and_never_the_whole_account() {
        assertThat(proposal("P1").available()).contains(Money.of(1_250_000, "EUR"));
        assertThat(proposal("P1").amount()).isEqualTo(Money.of(1_200_000, "EUR"));
        assertThat(proposal("P1").method()).isEqualTo(Method.FIFO);
    }

    @Test
    void the_case_may_name_a_method_and_the_balance_still_limits_it() {
        var libr = new MethodChoice(Optional.of(Method.LIBR), "Re Hallett's Estate");
        assertThat(proposal("P1", libr).amount()).isEqualTo(Money.of(1_225_000, "EUR"));
        assertThat(proposal("P1", libr).traced()).containsEntry(Method.FIFO, Money.of(1_200_000, "EUR"));
        assertThat(libr.reason()).contains("Re Hallett's Estate");
    }

    @Test
    void takes_no_more_than_is_still_there() {
        var less = new ArrayList<>(HandMade.caseFile().accounts());
        var claims = HandMade.findings().claims();
        var trace = new Trace(
                Method.FIFO,
                HandMade.findings().trace(Method.FIFO).hops(),
                List.of(new Trace.Held(HandMade.SPLIT, 0, 4_000_000, 0)),
                List.of());
        assertThat(less.get(HandMade.SPLIT).closing()).hasValue(1_250_000);
        assertThat(only(trace, claims, ground(HandMade.SPLIT))
                        .proposals()
                        .get(0)
                        .amount())
                .isEqualTo(Money.of(1_250_000, "EUR"));
    }

    @Test
    void an_open_deal_is_proposed_with_what_is_traced_into_its_deposit_and_with_its_day() {
        assertThat(proposal("P3").kind()).isEqualTo(Proposal.Kind.OPEN_DEAL);
        assertThat(proposal("P3").deadline()).contains(LocalDate.parse("2026-04-15"));
        assertThat(proposal("P3").available()).contains(Money.of(3_000_000, "EUR"));
        assertThat(proposal("P3").amount()).isEqualTo(Money.of(2_975_000, "EUR"));
        assertThat(proposal("P3").method()).isEqualTo(Method.LIBR);
        assertThat(proposal("P3").marks()).anyMatch(mark -> mark.contains("mortgage of 200,000.00 EUR"));
    }

    @Test
    void an_asset_tells_who_else_may_have_a_right_to_it() {
        assertThat(proposal("P4").amount()).isEqualTo(Money.of(1_400_000, "EUR"));
        assertThat(proposal("P4").marks())
                .anyMatch(mark -> mark.startsWith("Seized already on 2026-03-30 (seizures.xlsx / Oduzeto / row 4)"))
                .anyMatch(mark -> mark.startsWith("Registered to Šljivančanin Gradnja d.o.o., who is not the buyer"));
    }

    @Test
    void balances_that_do_not_reconcile_mark_every_figure_behind_them() {
        assertThat(proposal("P2").marks())
                .contains("Unreconciled: the balances of RS35 1050 0812 3123 1231 73 do not reconcile:"
                        + " row 9 prints 41,000.00 where 40,000.00 follows"
                        + " Nobody has accepted the difference yet (accepted-differences in case.yaml).");
        assertThat(proposal("P2").officerFills())
                .contains("Whether the difference in the balances of RS35 1050 0812 3123 1231 73 is accepted;"
                        + " until then the amount is not to be used");
        assertThat(proposal("P1").officerFills()).noneMatch(fill -> fill.contains("difference"));
        assertThat(proposal("P1").marks()).noneMatch(mark -> mark.contains("do not reconcile"));
    }

    @Test
    void a_state_outside_the_regulation_is_asked_in_another_way() {
        assertThat(proposal("P2").marks()).anyMatch(mark -> mark.startsWith("RS is not bound by Regulation"));
        assertThat(proposal("P1").marks()).noneMatch(mark -> mark.contains("is not bound"));
    }

    @Test
    void one_euro_is_covered_once() {
        var claims = List.of(new Claim("C1", 1, 1_000_000, "claim-cash-run", "Cash."));
        var trace = new Trace(
                Method.FIFO,
                HandMade.findings().trace(Method.FIFO).hops(),
                List.of(
                        new Trace.Held(HandMade.SPLIT, 0, 900_000, 0),
                        new Trace.Held(HandMade.BELGRADE, 0, 23_420_000, 2)),
                List.of());
        var both = only(trace, claims, ground(HandMade.SPLIT), ground(HandMade.BELGRADE));
        assertThat(both.proposals().get(0).amount()).isEqualTo(Money.of(900_000, "EUR"));
        assertThat(both.proposals().get(1).amount()).isEqualTo(Money.of(11_710_000, "RSD"));
        assertThat(both.proposals().get(1).marks()).anyMatch(mark -> mark.contains("one euro once"));
    }

    @Test
    void cash_in_hands_is_named_and_not_proposed() {
        assertThat(HandMade.findings().notProposed()).singleElement().satisfies(one -> assertThat(one.reason())
                .startsWith("Cash in somebody's hands is seized"));
    }

    @Test
    void where_the_smallest_figure_is_nothing_there_is_no_draft_but_a_reason() {
        var traces = new EnumMap<Method, Trace>(HandMade.findings().traces());
        var none = new Trace(Method.LIFO, traces.get(Method.LIFO).hops(), List.of(), List.of());
        traces.put(Method.LIFO, none);
        var result = Proposals.from(
                List.of(ground(HandMade.SPLIT)),
                List.of(),
                List.of(),
                HandMade.findings().claims(),
                traces,
                HandMade.caseFile(),
                MethodChoice.MOST_CONSERVATIVE);
        assertThat(result.proposals()).isEmpty();
        assertThat(result.notProposed().get(0).reason())
                .contains("last in, first out")
                .contains("12,000.00 EUR under first in, first out");
    }

    @Test
    void the_program_fills_nothing_that_is_an_officers() {
        assertThat(proposal("P1").officerFills())
                .hasSize(33)
                .contains("E Grounds: Nature and legal classification of the offence, provisions");
    }

    private static Proposals only(Trace trace, List<Claim> claims, FreezeGround... grounds) {
        var traces = new EnumMap<Method, Trace>(Method.class);
        traces.put(trace.method(), trace);
        return Proposals.from(
                List.of(grounds),
                List.of(),
                List.of(),
                claims,
                traces,
                HandMade.caseFile(),
                MethodChoice.MOST_CONSERVATIVE);
    }

    private static FreezeGround ground(int account) {
        return new FreezeGround(
                "r", new Subject(Subject.Kind.ACCOUNT, account, "a"), "Because.", List.of("F1"), List.of());
    }
}
