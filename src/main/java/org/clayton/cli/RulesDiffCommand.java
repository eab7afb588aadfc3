package org.clayton.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.clayton.CaseRun;
import org.clayton.RunOptions;
import org.clayton.intake.Progress;
import org.clayton.judge.Flag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clayton rules diff OLD NEW --case CASE} */
@Command(
        name = "diff",
        description =
                "Runs a case under two rule folders, both as if they were signed, and shows which flags and proposals appear"
                        + " or vanish, rule by rule.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the same is found", "1:something differs", "2:bad input", "3:internal error"})
final class RulesDiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "Rule folder before.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "Rule folder after.")
    private Path after = Path.of("");

    @Option(names = "--case", paramLabel = "CASE_FOLDER", required = true, description = "The case to try both on.")
    private Path caseFolder = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var old = said(before);
        var now = said(after);
        var rules = new TreeSet<>(old.keySet());
        rules.addAll(now.keySet());
        var differences = 0;
        for (var rule : rules) {
            differences += show(rule, old.getOrDefault(rule, Map.of()), now.getOrDefault(rule, Map.of()));
        }
        spec.commandLine()
                .getOut()
                .println(differences == 0 ? "Both rule folders find the same." : differences + " differences");
        return differences == 0 ? ExitCode.DONE : ExitCode.DIFFERENT;
    }

    /** What is said of each subject, by rule. */
    private Map<String, Map<String, String>> said(Path rules) {
        var options = new RunOptions(caseFolder, Optional.of(rules), List.of(), Optional.empty());
        var findings = CaseRun.asIfSigned(options, Progress.SILENT);
        var said = new TreeMap<String, Map<String, String>>();
        for (var flag : findings.flags()) {
            said.computeIfAbsent(flag.rule(), unused -> new TreeMap<>())
                    .put(flag.subject().label(), level(flag) + ": " + flag.sentence());
        }
        findings.proposals().forEach(proposal -> said.computeIfAbsent("(proposals)", unused -> new TreeMap<>())
                .put(proposal.subject().label(), "up to " + proposal.amount()));
        return said;
    }

    private static String level(Flag flag) {
        return flag.level().name().toLowerCase(java.util.Locale.ROOT);
    }

    private int show(String rule, Map<String, String> old, Map<String, String> now) {
        var lines = new TreeMap<String, String>();
        old.forEach((subject, sentence) -> {
            if (!now.containsKey(subject)) {
                lines.put(subject, "  - " + subject + ": " + sentence);
            } else if (!sentence.equals(now.get(subject))) {
                lines.put(subject, "  ~ " + subject + ": " + sentence + " -> " + now.get(subject));
            }
        });
        now.forEach((subject, sentence) -> {
            if (!old.containsKey(subject)) {
                lines.put(subject, "  + " + subject + ": " + sentence);
            }
        });
        if (!lines.isEmpty()) {
            var out = spec.commandLine().getOut();
            out.println(rule + ": " + old.size() + " before, " + now.size() + " after");
            lines.values().forEach(out::println);
        }
        return lines.size();
    }
}
