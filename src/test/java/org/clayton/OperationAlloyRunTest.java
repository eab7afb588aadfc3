package org.clayton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clayton.casefile.Account;
import org.clayton.freeze.Proposal;
import org.clayton.intake.Progress;
import org.clayton.intake.facts.Place;
import org.clayton.judge.Flag;
import org.clayton.judge.Level;
import org.clayton.judge.Subject;
import org.clayton.report.Findings;
import org.clayton.sample.Answers;
import org.clayton.trace.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole run over operation-alloy gives the answers that its generator knows by construction. */
class OperationAlloyRunTest {
    private static final Findings FOUND =
            CaseRun.run(RunOptions.of(Path.of("testdata/cases/operation-alloy")), Progress.SILENT);

    /** Rules whose evidence must hold every row that belongs to the pattern. */
    private static final Set<String> WHOLE =
            Set.of("cash-structuring", "message-names-sum", "dormant-account", "fan-out", "round-trip", "open-deal");

    static Map<List<String>, List<Answers.FlagRow>> expectedFlags() {
        return Answers.flags().stream().collect(Collectors.groupingBy(row -> List.of(row.rule(), row.number())));
    }

    static List<List<Answers.FlagRow>> patterns() {
        return List.copyOf(expectedFlags().values());
    }

    static List<Answers.TracedRow> traced() {
        return Answers.traced();
    }

    static List<Answers.ProposalRow> proposals() {
        return Answers.proposals();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void every_pattern_is_flagged_with_its_rows(List<Answers.FlagRow> pattern) {
        var first = pattern.get(0);
        var shown = FOUND.flags().stream()
                .filter(flag -> flag.rule().equals(first.rule())
                        && number(flag.subject()).equals(first.number()))
                .flatMap(flag -> flag.evidence().stream())
                .map(evidence -> evidence.place())
                .collect(Collectors.toSet());
        var places = pattern.stream().map(Answers.FlagRow::place).toList();
        if (WHOLE.contains(first.rule())) {
            assertThat(shown).as("%s", first).containsAll(places);
        } else {
            assertThat(shown).as("%s", first).containsAnyElementsOf(places);
        }
    }

    @Test
    void nobody_honest_is_flagged_above_low() {
        assertThat(FOUND.flags())
                .filteredOn(flag -> flag.level() != Level.LOW)
                .filteredOn(flag -> honest(flag.subject()))
                .extracting(Flag::sentence)
                .isEmpty();
    }

    @Test
    void the_claims_are_those_of_the_case() {
        var ledger = FOUND.caseFile().ledger();
        Function<Integer, Place> receipt =
                movement -> ledger.otherPlace(movement) == null ? ledger.place(movement) : ledger.otherPlace(movement);
        assertThat(FOUND.claims())
                .extracting(claim -> receipt.apply(claim.movement()) + " " + claim.amountMinor())
                .containsExactlyInAnyOrderElementsOf(Answers.claims().stream()
                        .map(row -> row.place() + " " + row.amount())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("traced")
    void as_much_is_traced_as_there_is(Answers.TracedRow row) {
        var account = FOUND.caseFile().accounts().stream()
                .filter(one -> key(one).equals(row.number()))
                .filter(one -> one.currency().getCurrencyCode().equals(row.currency()))
                .findFirst()
                .orElseThrow();
        for (var method : Method.USUAL) {
            assertThat(FOUND.trace(method).heldIn(account.index()))
                    .as("%s, %s", row.subject(), method.words())
                    .isCloseTo(row.figures().get(method.ordinal()), within(Answers.tolerance(row.currency())));
        }
    }

    /** One euro is frozen once, so a proposal may be smaller than the least of the four figures, and says so. */
    @ParameterizedTest
    @MethodSource("proposals")
    void what_is_there_is_proposed_and_no_more(Answers.ProposalRow row) {
        var proposal = FOUND.proposals().stream()
                .filter(one -> number(one.subject()).equals(row.number()))
                .findFirst();
        assertThat(proposal).as(row.subject()).isPresent();
        var amount = proposal.orElseThrow().amount();
        var tolerance = Answers.tolerance(row.currency());
        assertThat(amount.currency().getCurrencyCode()).isEqualTo(row.currency());
        assertThat(amount.minor()).as(row.subject()).isLessThanOrEqualTo(row.amount() + tolerance);
        if (proposal.orElseThrow().marks().stream().noneMatch(mark -> mark.startsWith("Reduced from "))) {
            assertThat(amount.minor()).as(row.subject()).isCloseTo(row.amount(), within(tolerance));
        }
    }

    @Test
    void nothing_else_is_proposed() {
        var known =
                Answers.proposals().stream().map(Answers.ProposalRow::number).collect(Collectors.toSet());
        assertThat(FOUND.proposals())
                .extracting(proposal -> number(proposal.subject()))
                .isSubsetOf(known);
    }

    @Test
    void the_deals_that_are_still_open_are_to_be_stopped_before_their_day() {
        assertThat(FOUND.proposals())
                .filteredOn(proposal -> proposal.kind() == Proposal.Kind.OPEN_DEAL)
                .extracting(proposal ->
                        number(proposal.subject()) + " " + proposal.deadline().orElseThrow())
                .containsExactlyInAnyOrder("D02 2025-11-14", "D03 2026-01-20");
    }

    @Test
    void figures_from_a_statement_that_does_not_reconcile_carry_the_mark() {
        assertThat(FOUND.proposals())
                .filteredOn(proposal -> proposal.marks().stream().anyMatch(mark -> mark.contains("releve_delorne.csv")))
                .isNotEmpty();
    }

    private static boolean honest(Subject subject) {
        var caseFile = FOUND.caseFile();
        var party =
                switch (subject.kind()) {
                    case PARTY -> subject.index();
                    case ACCOUNT -> caseFile.accounts().get(subject.index()).holder();
                    case ASSET -> caseFile.assets().get(subject.index()).owner();
                };
        return party < 0 || !caseFile.parties().get(party).id().matches("[SC]\\d\\d");
    }

    private static String number(Subject subject) {
        var caseFile = FOUND.caseFile();
        return switch (subject.kind()) {
            case PARTY -> caseFile.parties().get(subject.index()).id();
            case ACCOUNT -> key(caseFile.accounts().get(subject.index()));
            case ASSET -> caseFile.assets().get(subject.index()).id();
        };
    }

    private static String key(Account account) {
        return switch (account.kind()) {
            case ASSET -> account.key().substring("ASSET:".length());
            case CASH -> account.key().substring("CASH:".length()) + ":" + account.currency();
            default -> account.number().replace(" ", "");
        };
    }

    @Test
    void a_message_in_evidence_is_dated_and_quoted() {
        var messages = FOUND.caseFile().intercepts().stream()
                .collect(Collectors.toMap(message -> message.place(), Function.identity()));
        var quoted = Stream.concat(
                        FOUND.flags().stream().flatMap(flag -> flag.evidence().stream()),
                        FOUND.links().stream().flatMap(link -> link.evidence().stream()))
                .filter(evidence -> messages.containsKey(evidence.place()))
                .toList();
        assertThat(quoted).isNotEmpty().allSatisfy(evidence -> {
            var message = messages.get(evidence.place());
            assertThat(evidence.date()).contains(message.sent());
            assertThat(evidence.text()).contains(message.text());
        });
    }
}
