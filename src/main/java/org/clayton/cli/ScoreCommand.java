package org.clayton.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clayton.CaseRun;
import org.clayton.RunOptions;
import org.clayton.cli.score.Score;
import org.clayton.cli.score.ScoreJson;
import org.clayton.cli.score.ScoreTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code clayton score CASE_FOLDER --labels F.csv}: how right the rules are where somebody knows the truth. */
@Command(
        name = "score",
        description = "Runs a case and compares its flags and proposals with files of labels.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nA label file is a CSV file with a header:%n",
        footer = {
            "  what it is about  account_id | account | iban; deal_id; purchase_id; row",
            "                    (1 is the first payment) or tx_id | tran_id as in the",
            "                    payment list. Payments also score the accounts at their",
            "                    ends.",
            "  the truth         is_launderer | is_laundering | is_sar | is_fraud: 1, true,",
            "                    yes; without one every row is guilty. What has no label",
            "                    is honest.",
            "  to split by       role, pattern | attempt | laundering_type | alert_type,",
            "                    stage, scheme_id, alert_id"
        })
final class ScoreCommand implements Callable<Integer> {

    @Mixin
    private final CaseOptions given = new CaseOptions();

    @Option(
            names = "--labels",
            paramLabel = "F.csv",
            required = true,
            description = "File of labels; may be given several times.")
    private List<Path> labels = List.of();

    @Option(names = "--json", description = "Print JSON instead of tables.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var progress = new TerminalProgress(spec.commandLine().getErr(), System.console() != null);
        var options = new RunOptions(given.folder(), given.rules(), List.of(), Optional.empty(), given.passwords());
        var findings = CaseRun.run(options, progress);
        progress.finish();
        var scores = new ArrayList<Score>();
        labels.forEach(file -> scores.addAll(Score.of(file, findings, given.folder())));
        if (json) {
            out.println(ScoreJson.text(scores));
        } else {
            scores.forEach(score -> ScoreTable.print(score, out));
        }
        out.flush();
        return ExitCode.DONE;
    }
}
