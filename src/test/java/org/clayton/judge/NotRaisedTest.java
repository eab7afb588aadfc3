package org.clayton.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.clayton.CaseRun;
import org.clayton.RunOptions;
import org.clayton.intake.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a rule spares for an innocent reason is told, with the reason and its figures; whom it flags is not. */
class NotRaisedTest {

    private static final String HOUSEHOLD = "    not AccountProfile( account == $run.account, company == false )\nthen";

    @TempDir
    Path folder;

    private BookFolder books() {
        return new BookFolder(folder.resolve("rules"));
    }

    private BookFolder sparingHouseholds() {
        return books().replace(BookFolder.RULE, "then", HOUSEHOLD)
                .replace(
                        BookFolder.RULE,
                        "import org.clayton.observe.CashRun;",
                        "import org.clayton.observe.AccountProfile;\nimport org.clayton.observe.CashRun;");
    }

    private static List<NotRaised> notRaised(BookFolder books) {
        var judging = JudgingTest.judging(books.load(), JudgingTest.fixture().caseFile());
        return judging.notRaised(judging.flags());
    }

    @Test
    void a_fact_that_must_not_be_there_is_a_reason() {
        assertThat(notRaised(sparingHouseholds())).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("cash-run");
            assertThat(one.subject().label()).isEqualTo("HR1");
            assertThat(one.sentence()).startsWith("3 deposits, 28,200.00 EUR together");
            assertThat(one.reasons())
                    .extracting(NotRaised.Reason::toString)
                    .containsExactly(
                            "company no (usual month: 28,200.00 EUR in, 9,000.00 EUR out, over 1 month; cash paid"
                                    + " in on 3 days in 1 month, 100 % of what arrives)");
            assertThat(one.evidence()).hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void a_threshold_that_the_card_names_is_a_reason_with_the_figure_it_met() {
        var books = books().replace("thresholds/cash.yaml", "value: 3,", "value: 9,")
                .replace(
                        BookFolder.CARD,
                        "not-covered:",
                        "spared: [{by: few, because: so few are usual}]\nnot-covered:");
        assertThat(notRaised(books))
                .flatExtracting(NotRaised::reasons)
                .containsExactly(
                        new NotRaised.Reason("so few are usual", "deposits in a run: at least 9 is asked, found 3"));
    }

    @Test
    void what_is_flagged_is_not_told_again_and_what_is_far_from_it_neither() {
        var spared = "spared: [{by: few, because: so few are usual}]\nnot-covered:";
        assertThat(notRaised(books().replace(BookFolder.CARD, "not-covered:", spared)))
                .isEmpty();
        var far = books().replace(BookFolder.CARD, "not-covered:", spared)
                .replace(BookFolder.RULE, "largestMinor < limitMinor", "largestMinor > limitMinor");
        assertThat(notRaised(far)).isEmpty();
    }

    @Test
    void a_reason_that_is_no_condition_of_the_rule_is_a_mistake() {
        var books = books().replace(
                        BookFolder.CARD,
                        "not-covered:",
                        "spared: [{by: fwe, because: so few are usual}]\nnot-covered:");
        assertThatThrownBy(books::load).hasMessageContaining("'fwe' is no condition of the rule. Maybe 'few'?");
    }

    /** In the two sample cases every silence of a companion has its reason: the program fails where one has none. */
    @Test
    void in_the_sample_cases_each_rule_that_fell_silent_says_why() {
        for (var one : List.of("operation-alloy", "honest-town")) {
            var found = CaseRun.run(RunOptions.of(Path.of("testdata/cases").resolve(one)), Progress.SILENT);
            assertThat(found.notRaised()).as(one).isNotEmpty().allSatisfy(spared -> {
                assertThat(spared.reasons()).isNotEmpty();
                assertThat(found.flags())
                        .noneMatch(flag -> flag.rule().equals(spared.rule())
                                && flag.subject().equals(spared.subject()));
            });
        }
    }
}
