package org.clayton.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a case in the order of their names, which no locale and no file system changes. */
final class CaseFolder {

    /** Beside the sheets of a case, not of it: settings, a description, and answers to compare a run with. */
    private static final Set<String> BESIDE = Set.of(CaseSettings.FILE, "expected");

    private static final int DEEPEST = 8;

    private CaseFolder() {}

    /** Path with forward slashes to file. */
    static SortedMap<String, Path> files(Path folder, CaseSettings settings) {
        requireFolder(folder);
        var files = new TreeMap<String, Path>();
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> isEvidence(folder.relativize(file), settings))
                    .forEach(file -> files.put(name(folder.relativize(file)), file));
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new BadInput(
                    folder.toString(),
                    "a folder that cannot be listed",
                    "The system says: " + e.getMessage(),
                    "Maybe the right to read it is missing");
        }
        if (files.isEmpty()) {
            throw new BadInput(
                    folder.toString(),
                    "an empty folder",
                    "There is no spreadsheet in it",
                    "Maybe the files stand in another folder; put the .xlsx, .xls and .csv files of the case here");
        }
        return files;
    }

    private static void requireFolder(Path folder) {
        if (Files.isRegularFile(folder)) {
            throw new BadInput(
                    folder.toString(),
                    "a file",
                    "A case is a folder of spreadsheets",
                    "Maybe name the folder that holds this file");
        }
        if (!Files.isDirectory(folder)) {
            throw new BadInput(folder.toString(), "nothing", "There is no such folder", "Maybe the name is misspelled");
        }
    }

    /** Hidden files, lock files of spreadsheet programs, descriptions and what the settings name are passed over. */
    private static boolean isEvidence(Path relative, CaseSettings settings) {
        for (var part : relative) {
            var name = part.toString();
            if (name.startsWith(".")
                    || name.startsWith("~$")
                    || BESIDE.contains(name)
                    || settings.ignore().contains(name)) {
                return false;
            }
        }
        return !relative.toString().toLowerCase(Locale.ROOT).endsWith(".md");
    }

    private static String name(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }
}
