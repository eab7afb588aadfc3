package org.clayton.judge;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clayton.intake.BadInput;

/**
 * The text of every file of a rule book.
 *
 * @param label how people know it
 * @param files text by path, with forward slashes
 */
record RuleFolder(String label, SortedMap<String, String> files) {

    private static final int MOST_FILES = 5_000;
    private static final long MOST_BYTES = 4L << 20;

    /** @throws BadInput when it is no folder, or a file in it cannot be read as text */
    static RuleFolder read(Path root) {
        if (!Files.isDirectory(root)) {
            throw new BadInput(
                    root.toString(), "no folder", "The rule book is read from a folder", "Maybe the path is misspelt");
        }
        var files = new TreeMap<String, String>();
        try (var found = Files.walk(root)) {
            var paths = found.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches(".*\\.(drl|yaml|csv)"))
                    .limit(MOST_FILES)
                    .sorted()
                    .toList();
            for (var path : paths) {
                files.put(root.relativize(path).toString().replace('\\', '/'), text(path));
            }
        } catch (IOException e) {
            throw new BadInput(
                    root.toString(),
                    "a folder",
                    "It cannot be read (" + e.getMessage() + ")",
                    "Maybe its rights do not let you");
        }
        return new RuleFolder(root.toString(), files);
    }

    private static String text(Path path) throws IOException {
        if (Files.size(path) > MOST_BYTES) {
            throw new BadInput(
                    path.toString(),
                    "a file of " + Files.size(path) + " bytes",
                    "No rule is that long",
                    "Maybe it got here by mistake");
        }
        try {
            return plain(Files.readString(path));
        } catch (CharacterCodingException e) {
            throw new BadInput(
                    path.toString(),
                    "letters in another encoding",
                    "Rules are written in UTF-8",
                    "Maybe save it again as UTF-8");
        }
    }

    /** Without a byte order mark, each line ended by one sign. */
    static String plain(String text) {
        return text.replace("\r\n", "\n").replace("\uFEFF", "");
    }

    /** Text by path of the files below a folder that end so. */
    SortedMap<String, String> under(String folder, String ending) {
        var found = new TreeMap<String, String>();
        files.forEach((path, text) -> {
            if (path.startsWith(folder + "/") && path.endsWith(ending)) {
                found.put(path, text);
            }
        });
        return found;
    }
}
