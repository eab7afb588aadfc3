package org.clayton.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** {@code SHA256SUMS}: one line for each file of the package, as {@code sha256sum --check} reads it. */
final class Digests {
    private static final String NAME = "SHA256SUMS";

    private Digests() {}

    static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(NAME), lines(folder), StandardCharsets.UTF_8);
    }

    /** Whether a run ever wrote the folder. */
    static boolean present(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
    }

    /** Whether the folder holds what was once written there and nothing else; an empty folder does. */
    static boolean untouched(Path folder) throws IOException {
        var sums = folder.resolve(NAME);
        var written = Files.isRegularFile(sums) ? Files.readString(sums, StandardCharsets.UTF_8) : "";
        return written.equals(lines(folder));
    }

    private static String lines(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var sorted = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(NAME))
                    .sorted()
                    .toList();
            // on several threads: the digests are a noticeable part of a short run
            return sorted.parallelStream()
                    .map(name -> digest(folder.resolve(name)) + "  " + name + "\n")
                    .collect(Collectors.joining());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String digest(Path file) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
