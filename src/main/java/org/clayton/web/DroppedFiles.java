package org.clayton.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.clayton.intake.BadInput;
import org.springframework.web.multipart.MultipartFile;

/** Files handed over by the browser become a case folder. */
final class DroppedFiles {

    private DroppedFiles() {}

    /**
     * Writes the files side by side into a new folder; of two with one name, the second gets a number.
     *
     * @throws BadInput when no file was handed over
     */
    static void into(Path caseFolder, List<MultipartFile> files) {
        var sent = files.stream().filter(file -> !name(file).isEmpty()).toList();
        if (sent.isEmpty()) {
            throw new BadInput(
                    "The case", "no file", "A run needs at least one bank statement", "Maybe drop the files once more");
        }
        try {
            Files.createDirectories(caseFolder);
            Set<String> taken = new HashSet<>();
            for (var file : sent) {
                file.transferTo(caseFolder.resolve(free(name(file), taken)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    /** Names that differ in case alone are one file on some machines. */
    private static String free(String sent, Set<String> taken) {
        var name = FileName.safe(sent, "file");
        var free = name;
        for (var number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = FileName.numbered(name, number);
        }
        return free;
    }
}
