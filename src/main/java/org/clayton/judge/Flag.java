package org.clayton.judge;

import java.util.List;

/**
 * What a rule found. A flag is a reason to look, not a finding of guilt; the lawful readings stand beside it.
 *
 * @param id "F1", "F2", ... in order of subject, rule and first evidence
 * @param rule stem of the rule's two files
 * @param sentence plain words with the figures
 * @param conditions each threshold the rule asked for and the value that met it
 * @param usual what is usual for the account it speaks of; empty for a party or an asset
 * @param evidence sorted, without repeats, never empty
 * @param innocent lawful explanations to rule out first
 */
public record Flag(
        String id,
        String rule,
        String title,
        Level level,
        boolean trial,
        Subject subject,
        String sentence,
        List<Condition> conditions,
        String usual,
        List<Evidence> evidence,
        List<String> innocent,
        List<String> nextSteps) {

    /** @param asked "at least 3" @param value "4" @param source "FINCEN-A005", empty where no number of the law was asked */
    public record Condition(String name, String asked, String value, String source) {}
}
