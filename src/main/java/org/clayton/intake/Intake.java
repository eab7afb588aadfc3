package org.clayton.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.clayton.intake.columns.Kind;
import org.clayton.intake.columns.Words;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.IntakeReport.InputFile;
import org.clayton.intake.facts.IntakeReport.InputSheet;
import org.clayton.intake.facts.Place;
import org.clayton.intake.facts.Refusal;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Sheet;
import org.clayton.intake.sheets.SheetFile;
import org.clayton.intake.sheets.Unreadable;

/** Reads all the sheets of a case folder, file by file in the order of their names. */
public final class Intake {

    private final Words words;
    private final FactCheck check = new FactCheck();
    private final FactSink sink;
    private final CaseSettings settings;
    private final Progress progress;
    private final List<InputFile> files = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    private Intake(CaseSettings settings, Words words, FactSink sink, Progress progress) {
        this.settings = settings;
        this.words = words;
        this.sink = sink;
        this.progress = progress;
    }

    /**
     * Reads with the header words that come with the program.
     *
     * @throws BadInput when there is no folder, nothing in it, or no bank statement or payment list that can be read
     */
    public static IntakeReport read(Path caseFolder, CaseSettings settings, FactSink sink, Progress progress) {
        return read(caseFolder, settings, Words.shipped(), sink, progress);
    }

    /** Reads with the header words of a rule folder ({@link Words#of}). */
    public static IntakeReport read(
            Path caseFolder, CaseSettings settings, Words words, FactSink sink, Progress progress) {
        var files = CaseFolder.files(caseFolder, settings);
        var intake = new Intake(settings, words, sink, progress);
        var done = 0;
        for (var file : files.entrySet()) {
            progress.at("reading " + file.getKey(), done++, files.size());
            intake.file(file.getKey(), file.getValue());
        }
        intake.requireMovements(caseFolder);
        Collections.sort(intake.refusals);
        return new IntakeReport(List.copyOf(intake.files), List.copyOf(intake.refusals));
    }

    private void file(String name, Path path) {
        var sheets = new ArrayList<InputSheet>();
        var format = "not read";
        var hash = "";
        var bytes = 0L;
        try {
            bytes = Files.size(path);
            hash = sha256(path);
            var twin = seen.putIfAbsent(hash, name);
            if (twin != null) {
                throw new Unreadable(
                        "the same bytes as in " + twin,
                        "A file is read once",
                        "Maybe it was handed in twice; leave one out");
            }
            try (var opened = SheetFile.open(path)) {
                format = opened.format();
                for (var sheet : opened.sheets()) {
                    sheets.add(sheet(name, sheet, opened.sheets().size()));
                }
            }
        } catch (Unreadable e) {
            refusals.add(new Refusal(new Place(name, "", 0), "", e.found(), e.wrong(), e.maybe()));
        } catch (IOException e) {
            refusals.add(new Refusal(
                    new Place(name, "", 0),
                    "",
                    "a file that cannot be opened",
                    "The system says: " + e.getMessage(),
                    "Maybe the right to read it is missing"));
        }
        files.add(new InputFile(name, bytes, hash, format, List.copyOf(sheets)));
    }

    private InputSheet sheet(String file, Sheet sheet, int sheets) {
        var log = new SheetLog(file, sheet.name());
        var name = file.substring(file.lastIndexOf('/') + 1);
        var stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        try {
            var reader = new SheetReader(words, check, sink, settings);
            return reader.read(sheet, log, sheets > 1 ? stem + " / " + sheet.name() : stem, progress);
        } catch (Unreadable e) {
            log.refuseSheet("", e.found(), e.wrong(), e.maybe());
            return log.counted("not read to the end", 0, "");
        } finally {
            refusals.addAll(log.refusals());
        }
    }

    private void requireMovements(Path folder) {
        var movements = files.stream()
                .flatMap(file -> file.sheets().stream())
                .filter(sheet -> sheet.kind().equals(Kind.BANK_STATEMENT.title())
                        || sheet.kind().equals(Kind.PAYMENTS.title()))
                .mapToLong(InputSheet::accepted)
                .sum();
        if (movements == 0) {
            throw new BadInput(
                    folder.toString(),
                    files.size() == 1 ? "1 file" : files.size() + " files",
                    "None of them is a bank statement or payment list that can be read" + firstRefusal(),
                    "Maybe the statements stand in another folder, or their columns must be named in case.yaml");
        }
    }

    private String firstRefusal() {
        if (refusals.isEmpty()) {
            return "";
        }
        var first = Collections.min(refusals);
        return " (" + first.place().file() + ": " + first.found() + ")";
    }

    private static String sha256(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read; (read = in.read(buffer)) > 0; ) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
