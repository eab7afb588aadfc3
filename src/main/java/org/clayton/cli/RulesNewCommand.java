package org.clayton.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.clayton.intake.BadInput;
import org.clayton.judge.RuleSkeleton;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clayton rules new flag/cash/my-rule} */
@Command(
        name = "new",
        description = "Writes the two files of a new rule: a draft that checks clean.",
        mixinStandardHelpOptions = true)
final class RulesNewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "Folder and name: flag/cash/my-rule.")
    private String place = "";

    @Option(names = "--rules", paramLabel = "DIR", description = "Rule folder; default ${DEFAULT-VALUE}.")
    private Path folder = Path.of("rules");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var today = LocalDate.now(Clock.systemDefaultZone()).toString();
        RuleSkeleton.of(place, today).forEach((path, text) -> {
            write(folder.resolve(path), text);
            out.println(folder.resolve(path));
        });
        out.println("A draft is checked and not asked. Set status: trial to try it; then: clayton rules test "
                + place.substring(place.lastIndexOf('/') + 1) + " --rules " + folder);
        return ExitCode.DONE;
    }

    private static void write(Path file, String text) {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new BadInput(
                    file.toString(), "a file", "It is there already and is left as it is", "Maybe another name");
        } catch (IOException e) {
            throw new BadInput(
                    file.toString(),
                    "a place that cannot be written",
                    String.valueOf(e.getMessage()),
                    "Maybe --rules DIR");
        }
    }
}
