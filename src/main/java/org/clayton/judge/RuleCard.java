package org.clayton.judge;

import java.util.List;
import java.util.Optional;

/**
 * What people read of a rule: its {@code .yaml} file.
 *
 * @param subject fact and field the finding speaks of
 * @param claims variable of the fact whose movements a claim rule claims
 * @param finding sentence with {@code {$run.totalMinor}} in it
 * @param spared conditions of the rule that spare the innocent, beside the facts that must not be there
 * @param needs kinds of sheet without which the rule is not judged; "movements" is a statement or a payment list
 */
record RuleCard(
        String file,
        String id,
        String title,
        String question,
        Status status,
        Level level,
        RuleText.FieldOf subject,
        Optional<String> claims,
        String finding,
        List<String> needs,
        List<String> thresholds,
        List<String> lists,
        List<String> innocent,
        List<Innocent.Spared> spared,
        List<String> nextSteps,
        List<Example> examples) {

    enum Status {
        /** Checked, not asked. */
        DRAFT,
        /** Asked, reported apart, carries nothing. */
        TRIAL,
        IN_USE,
        /** Kept so that old reports stay explainable; not asked. */
        RETIRED;

        boolean asked() {
            return this == TRIAL || this == IN_USE;
        }
    }

    /** The same card; a rule in use is on trial. */
    RuleCard onTrial() {
        return new RuleCard(
                file,
                id,
                title,
                question,
                status == Status.IN_USE ? Status.TRIAL : status,
                level,
                subject,
                claims,
                finding,
                needs,
                thresholds,
                lists,
                innocent,
                spared,
                nextSteps,
                examples);
    }
}
