package org.clayton.judge;

import java.util.Map;
import java.util.TreeMap;
import org.clayton.intake.BadInput;

/** The two files of a new rule: a draft that is right in form and says what its author has to write. */
public final class RuleSkeleton {

    private RuleSkeleton() {}

    /**
     * @param place folder and name, such as {@code flag/cash/my-rule}
     * @return text by path within the rule folder
     * @throws BadInput when the place is not one where rules lie
     */
    public static Map<String, String> of(String place, String day) {
        if (!place.matches("flag/[a-z]+/[a-z][a-z0-9-]*")) {
            throw new BadInput(
                    place,
                    "not a place for a new rule",
                    "A new rule opens as a flag: folder, family and name in small letters and dashes",
                    "Maybe flag/cash/" + place.replaceAll(".*/", "").replaceAll("[^a-z0-9-]", "-"));
        }
        var id = place.substring(place.lastIndexOf('/') + 1);
        var folder = place.substring(0, place.lastIndexOf('/')).replace('/', '.');
        var files = new TreeMap<String, String>();
        files.put(place + ".drl", DRL.formatted(folder, id));
        files.put(place + ".yaml", CARD.formatted(id, day));
        return files;
    }

    private static final String DRL = """
            package %s;

            import org.clayton.judge.Threshold;
            import org.clayton.judge.Verdict;
            import org.clayton.observe.CashRun;

            global Verdict verdict;

            rule "%s"
            when
                $run : CashRun( sumMinor > limitMinor )
                Threshold( name == "structuring-deposits", holds( $run ), value <= $run.deposits )
            then
                verdict.raise( drools.getMatch() );
            end
            """;

    private static final String CARD = """
            id: %s
            title: What the rule is called
            question: What it asks of the case?
            status: draft
            level: low
            subject: $run.account
            finding: >-
              {$run.deposits} cash deposits, together {$run.sumMinor}.
            sources:
              - {key: OWN, place: say where the pattern is described}
            needs: [movements]
            thresholds: [structuring-deposits]
            lists: []
            innocent:
              - Who does the same thing honestly, and how can one tell?
            not-covered:
              - What the rule does not see.
            next-steps:
              - What to ask for or check next.
            history:
              - {date: %s, change: first draft}
            examples:
              - fires: what happens, in words
                sheets:
                  payments.csv: |
                    Date,From,To,From name,To name,Amount,Currency,Purpose
                    2026-03-02,CASH,HR5623400091110000000,,Petar Petrovic,9000.00,EUR,cash deposit
                    2026-03-02,CASH,HR5623400091110000000,,Petar Petrovic,9400.00,EUR,cash deposit
                    2026-03-03,CASH,HR5623400091110000000,,Petar Petrovic,8800.00,EUR,cash deposit
                    2026-03-03,CASH,HR5623400091110000000,,Petar Petrovic,9000.00,EUR,cash deposit
              - silent: what honestly looks alike
                sheets:
                  payments.csv: |
                    Date,From,To,From name,To name,Amount,Currency,Purpose
                    2026-03-02,CASH,HR5623400091110000000,,Petar Petrovic,900.00,EUR,cash deposit
            """;
}
