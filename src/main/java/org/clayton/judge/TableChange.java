package org.clayton.judge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.clayton.intake.BadInput;

/** Changed thresholds and lists, checked and not yet written. */
public final class TableChange {

    static final String UNTOUCHED = "Nothing was written";

    private final RuleFolder folder;
    private final SortedMap<String, String> texts;
    private final List<String> difference;

    TableChange(RuleFolder folder, SortedMap<String, String> texts, List<String> difference) {
        this.folder = folder;
        this.texts = texts;
        this.difference = List.copyOf(difference);
    }

    /** Whether everything stays as it is, to the byte. */
    public boolean isNone() {
        return texts.isEmpty();
    }

    /** What appears (+), goes (-) and changes (~), file by file. */
    public List<String> difference() {
        return difference;
    }

    /** Paths of the files that change, within the folder. */
    public List<String> files() {
        return List.copyOf(texts.keySet());
    }

    /**
     * Writes all files, or none.
     *
     * @throws BadInput when a file cannot be written, or is no longer what the change was made from
     */
    public void write(Path root) {
        var written = new LinkedHashMap<Path, Path>();
        try {
            for (var file : texts.entrySet()) {
                var target = root.resolve(file.getKey());
                var part = Files.createTempFile(target.getParent(), "import", ".part");
                written.put(target, part);
                Files.writeString(part, asBefore(target, file.getKey(), file.getValue()), StandardCharsets.UTF_8);
            }
            replace(written);
        } catch (IOException e) {
            throw new BadInput(
                    root.toString(),
                    "a place that cannot be written",
                    "Nothing was changed (" + e.getMessage() + ")",
                    "Maybe a file is open elsewhere, or its rights do not let you");
        } finally {
            written.values().forEach(TableChange::delete);
        }
    }

    /** Line ends and a byte order mark stay as the file has them. */
    private String asBefore(Path target, String path, String text) throws IOException {
        var before = Files.readString(target);
        if (!RuleFolder.plain(before).equals(folder.files().get(path))) {
            throw new BadInput(
                    target.toString(),
                    "a file that somebody has just changed",
                    "It is not what the difference was made from",
                    "Maybe import again");
        }
        var lines = before.contains("\r\n") ? text.replace("\n", "\r\n") : text;
        return before.startsWith("\uFEFF") ? "\uFEFF" + lines : lines;
    }

    /** When one file cannot be replaced, those before it get their old text back. */
    private static void replace(Map<Path, Path> written) throws IOException {
        var done = new LinkedHashMap<Path, byte[]>();
        for (var one : written.entrySet()) {
            var before = Files.readAllBytes(one.getKey());
            try {
                Files.move(one.getValue(), one.getKey(), StandardCopyOption.REPLACE_EXISTING);
                done.put(one.getKey(), before);
            } catch (IOException e) {
                for (var undone : new ArrayList<>(done.entrySet())) {
                    Files.write(undone.getKey(), undone.getValue());
                }
                throw e;
            }
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            System.getLogger(TableChange.class.getName())
                    .log(System.Logger.Level.WARNING, "left behind: {0} ({1})", part, e.getMessage());
        }
    }
}
