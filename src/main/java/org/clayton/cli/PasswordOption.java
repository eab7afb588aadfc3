package org.clayton.cli;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.clayton.intake.sheets.Passwords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code --password}: passwords are typed at the console or come on standard input, never as an argument, which every
 * user of the machine could read in the list of processes.
 */
final class PasswordOption {

    @Option(
            names = "--password",
            description = {
                "Ask for the password of a locked file.",
                "Without a console it is read from standard input:",
                "one password for all, or lines of file=password."
            })
    private boolean asked;

    /** Nobody is asked before a file turns out to be locked. */
    Passwords passwords() {
        return asked ? new Typed(System.in) : Passwords.NONE;
    }

    /** What is typed at the console, file by file; else the lines of a stream, read once. */
    static final class Typed implements Passwords {

        private final InputStream stream;
        private @Nullable List<String> lines;

        Typed(InputStream stream) {
            this.stream = stream;
        }

        @Override
        public synchronized Optional<char[]> of(String file) {
            var console = System.console();
            if (console != null) {
                return Optional.ofNullable(console.readPassword("Password of %s: ", file));
            }
            if (lines == null) {
                lines = lines();
            }
            return pick(lines, file).map(String::toCharArray);
        }

        private List<String> lines() {
            try {
                return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.isEmpty())
                        .toList();
            } catch (UncheckedIOException e) {
                return List.of(); // no standard input: no password is known, and the file is refused
            }
        }

        /** The line that names the file, by its path or its name alone; a line that stands alone opens every file. */
        static Optional<String> pick(List<String> lines, String file) {
            for (var name : List.of(file, file.substring(file.lastIndexOf('/') + 1))) {
                for (var line : lines) {
                    if (line.startsWith(name + "=")) {
                        return Optional.of(line.substring(name.length() + 1));
                    }
                }
            }
            return lines.size() == 1 ? Optional.of(lines.get(0)) : Optional.empty();
        }
    }
}
