package org.clayton.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small rule book on disk, for tests: one good rule that a test may spoil or change. */
final class BookFolder {

    static final String RULE = "flag/cash/cash-run.drl";
    static final String CARD = "flag/cash/cash-run.yaml";

    private static final String GOOD_RULE = """
            package flag.cash;

            import org.clayton.casefile.Party;
            import org.clayton.judge.Threshold;
            import org.clayton.judge.Verdict;
            import org.clayton.observe.CashRun;

            global Verdict verdict;

            rule "cash-run"
            when
                $run : CashRun( largestMinor < limitMinor )
                $few : Threshold( name == "few", holds( $run ), value <= $run.deposits )
            then
                verdict.raise( drools.getMatch() );
            end
            """;

    private static final String GOOD_CARD = """
            id: cash-run
            title: Cash in a run
            question: Was it split?
            status: in-use
            level: medium
            subject: $run.account
            finding: "{$run.deposits} deposits, {$run.sumMinor} together, on {$run.account}; asked were {$few.value}."
            sources:
              - {key: OWN, place: here}
            needs: [movements]
            thresholds: [few]
            lists: []
            innocent:
              - A shop that banks its takings every evening.
            not-covered: Deposits over several accounts.
            next-steps: [Ask the bank for the slips.]
            history:
              - {date: 2026-11-22, change: first version}
            examples:
              - fires: three deposits
                sheets: {payments.csv: "Date,From,To"}
              - silent: one deposit
                sheets: {payments.csv: "Date,From,To"}
            """;

    private static final String THRESHOLDS = """
            few:
              title: deposits in a run
              unit: count
              asked: at-least
              values:
                - {from: 1990-01-01, value: 3, source: OWN, note: two happen}
                - {from: 2024-06-01, country: PL, value: 5, source: OWN, note: habits differ}
            """;

    private static final String SOURCES =
            "OWN: {title: own reasoning, by: us, date: 2026, checked: own, where: here}\n";

    final Path root;

    BookFolder(Path root) {
        this.root = root;
        put(RULE, GOOD_RULE);
        put(CARD, GOOD_CARD);
        put("thresholds/cash.yaml", THRESHOLDS);
        put("sources.yaml", SOURCES);
    }

    BookFolder put(String path, String text) {
        try {
            var file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BookFolder replace(String path, String from, String to) {
        try {
            var text = Files.readString(root.resolve(path));
            if (!text.contains(from)) {
                throw new IllegalArgumentException(path + " does not hold " + from);
            }
            return put(path, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The good rule again under another name and folder, changed. */
    BookFolder copy(String stem, String from, String to) {
        var name = stem.substring(stem.lastIndexOf('/') + 1);
        var folder = stem.substring(0, stem.lastIndexOf('/')).replace('/', '.');
        put(stem + ".drl", GOOD_RULE.replace("cash-run", name).replace("package flag.cash", "package " + folder));
        put(stem + ".yaml", GOOD_CARD.replace("cash-run", name));
        return replace(stem + (GOOD_RULE.contains(from) ? ".drl" : ".yaml"), from, to);
    }

    RuleBook load() {
        return RuleBook.load(root, root.resolveSibling("cache"));
    }
}
