package org.clayton.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.clayton.cli.match.MatchJson;
import org.clayton.cli.match.MatchTable;
import org.clayton.cli.match.Pair;
import org.clayton.cli.match.PairsFile;
import org.clayton.intake.BadInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clayton match NAME1 NAME2}: how alike two names are, and why. */
@Command(
        name = "match",
        description = "Compares names, word by word. What it says of names makes no two parties one.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nVerdicts:%n",
        footer = {
            "  match      one name in two writings; what decides is still a second identifier",
            "  unsure     a person should look; counts as no match",
            "  different  two names"
        })
final class MatchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", arity = "0..2", description = "Two names.")
    private List<String> names = List.of();

    @Option(names = "--schema", paramLabel = "WORD", description = "Person or Company; without it read from the names.")
    private String schema = "";

    @Option(
            names = "--pairs",
            paramLabel = "FILE.csv",
            description =
                    "Pairs in the columns name1, name2 and perhaps schema; is_match, where it is there, is scored.")
    private @Nullable Path pairs;

    @Option(names = "--json", description = "Print a JSON array, one object a pair, in the order of the file.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var read = pairs == null ? List.of(pair()) : PairsFile.read(pairs);
        if (json) {
            MatchJson.print(read, out);
        } else if (pairs == null) {
            MatchTable.print(read.get(0), out);
        } else {
            MatchTable.print(read, out);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private Pair pair() {
        if (names.size() != 2) {
            throw new BadInput(
                    "clayton match",
                    names.size() + " names",
                    "Two names are compared, or the pairs of a file",
                    "Maybe put each name in quotation marks, or name a file with --pairs");
        }
        return new Pair(names.get(0), names.get(1), PairsFile.schema(schema));
    }
}
