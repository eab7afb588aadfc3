package org.clayton.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import org.clayton.intake.BadInput;

/**
 * Two names under the hash of a rule folder: who changed it and who looked at the change. It shows that what was looked at
 * is what is used. It does not prove who typed the names: whoever may write into the folder may write this file, so the
 * folder's rights, or a version control that knows its users, must do that.
 */
record Signature(String hash, String changedBy, String signedBy, String signedOn) {

    static final String FILE = "signature.txt";

    /** @throws BadInput when a name is missing or both are the same person */
    static Signature of(String hash, String changedBy, String signedBy, LocalDate day) {
        if (plain(changedBy).isEmpty() || plain(signedBy).isEmpty()) {
            throw new BadInput(
                    "signature",
                    "no name",
                    "Two people stand behind a changed rule folder",
                    "Maybe --changed-by A --by B");
        }
        if (plain(changedBy).equals(plain(signedBy))) {
            throw new BadInput(
                    "signature",
                    "'" + signedBy + "' twice",
                    "Who changed the rules cannot sign them too",
                    "Maybe ask a colleague to read the change: clayton rules diff OLD NEW --case CASE");
        }
        return new Signature(hash, changedBy.strip(), signedBy.strip(), day.toString());
    }

    /** What is signed in a folder; empty without a signature or with one that nobody could have made. */
    static Optional<Signature> in(Path folder) {
        try {
            if (!Files.isRegularFile(folder.resolve(FILE))) {
                return Optional.empty();
            }
            var said = new HashMap<String, String>();
            for (var line : Files.readAllLines(folder.resolve(FILE))) {
                var colon = line.indexOf(": ");
                if (colon > 0) {
                    said.put(line.substring(0, colon), line.substring(colon + 2).strip());
                }
            }
            var signature = new Signature(
                    said.getOrDefault("hash", ""),
                    said.getOrDefault("changed-by", ""),
                    said.getOrDefault("signed-by", ""),
                    said.getOrDefault("signed-on", ""));
            return Optional.of(signature).filter(Signature::isByTwo);
        } catch (IOException e) {
            throw new BadInput(
                    folder.resolve(FILE).toString(),
                    "a file that cannot be read",
                    String.valueOf(e.getMessage()),
                    "Maybe its rights do not let you");
        }
    }

    private boolean isByTwo() {
        return !plain(changedBy).isEmpty()
                && !plain(signedBy).isEmpty()
                && !plain(changedBy).equals(plain(signedBy));
    }

    String text() {
        return "hash: " + hash + "\nchanged-by: " + changedBy + "\nsigned-by: " + signedBy + "\nsigned-on: " + signedOn
                + "\n";
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
