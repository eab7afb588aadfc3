package org.clayton;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.clayton.intake.Progress;
import org.clayton.judge.Flag;
import org.clayton.judge.Level;
import org.clayton.report.Findings;
import org.junit.jupiter.api.Test;

/** Whoever is accused in the honest town is accused wrongly. */
class HonestTownRunTest {
    private static final Findings FOUND =
            CaseRun.run(RunOptions.of(Path.of("testdata/cases/honest-town")), Progress.SILENT);

    @Test
    void no_flag_is_above_low() {
        assertThat(FOUND.flags())
                .filteredOn(flag -> flag.level() != Level.LOW)
                .extracting(Flag::sentence)
                .isEmpty();
    }

    @Test
    void what_the_rules_keep_quiet_about_is_told_with_its_reason() {
        assertThat(FOUND.notRaised())
                .extracting(one -> one.rule() + ": " + one.reasons().get(0).because())
                .contains(
                        "cash-then-wire: steady takings yes",
                        "company-without-life: trade is client-account",
                        "credit-beyond-means: the largest credit or payment speaks of an inheritance, a notary, an insurer"
                                + " or a court");
        assertThat(FOUND.notRaised())
                .allSatisfy(one -> assertThat(one.evidence()).isNotEmpty());
    }

    @Test
    void nothing_is_claimed_and_nothing_proposed() {
        assertThat(FOUND.claims()).isEmpty();
        assertThat(FOUND.proposals()).isEmpty();
        assertThat(FOUND.notProposed()).isEmpty();
    }

    @Test
    void the_town_is_read_whole() {
        assertThat(FOUND.caseFile().intake().refusals()).isEmpty();
        assertThat(FOUND.caseFile().ledger().size()).isGreaterThan(3_000);
    }
}
