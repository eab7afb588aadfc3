package org.clayton.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clayton.intake.bankfiles.BankFile;
import org.clayton.intake.columns.Kind;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.IntakeReport.InputSheet;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.facts.SheetReading;
import org.clayton.intake.sheets.Opening;
import org.clayton.intake.sheets.Sheet;
import org.clayton.intake.sheets.SheetFile;
import org.clayton.intake.sheets.Unreadable;

/** Reads all the sheets of a case folder, file by file in the order of their names. */
public final class Intake {

    private final Known known;
    private final FactCheck check = new FactCheck();
    private final FactSink sink;
    private final CaseSettings settings;
    private final Progress progress;
    private final List<FileReading> readings = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    private Intake(CaseSettings settings, Known known, FactSink sink, Progress progress) {
        this.settings = settings;
        this.known = known;
        this.sink = sink;
        this.progress = progress;
    }

    /**
     * Reads with the header words that come with the program.
     *
     * @throws BadInput when there is no folder or nothing in it
     */
    public static IntakeReport read(Path caseFolder, CaseSettings settings, FactSink sink, Progress progress) {
        return read(caseFolder, settings, Known.shipped(), sink, progress);
    }

    /** Reads with what a rule folder holds ({@link Known#of}). */
    public static IntakeReport read(
            Path caseFolder, CaseSettings settings, Known known, FactSink sink, Progress progress) {
        var files = CaseFolder.files(caseFolder, settings);
        var intake = new Intake(settings, known, sink, progress);
        var done = 0;
        for (var file : files.entrySet()) {
            progress.at("reading " + file.getKey(), done++, files.size());
            intake.readings.add(intake.file(file.getKey(), file.getValue()));
        }
        return intake.report();
    }

    private IntakeReport report() {
        return new IntakeReport(
                readings.stream().map(FileReading::file).toList(),
                all(FileReading::refusals),
                all(FileReading::questions),
                all(FileReading::notices));
    }

    private <T extends Comparable<T>> List<T> all(Function<FileReading, Collection<T>> what) {
        return readings.stream()
                .flatMap(reading -> what.apply(reading).stream())
                .sorted()
                .toList();
    }

    private FileReading file(String name, Path path) {
        var reading = new FileReading(name);
        try {
            var hash = Digest.of(path);
            reading.is(Files.size(path), hash);
            var twin = seen.putIfAbsent(hash, name);
            if (twin != null) {
                reading.opensAs("same file as " + twin);
                reading.notice("the same bytes as in " + twin, "The file was handed in twice and is read once");
                return reading;
            }
            var bank = BankFile.of(path);
            if (bank.isPresent()) {
                entries(reading, bank.get());
            } else {
                sheets(reading, path);
            }
        } catch (Unreadable e) {
            reading.refuse(e);
        } catch (IOException e) {
            reading.refuse(
                    "a file that cannot be opened",
                    "The system says: " + e.getMessage(),
                    "Maybe the right to read it is missing");
        }
        return reading;
    }

    private void entries(FileReading reading, BankFile bank) {
        reading.opensAs(bank.format());
        var log = new SheetLog(reading.name(), "", sink);
        reading.sheet(bank.read(log, known.words(), check, sink), log);
    }

    private void sheets(FileReading reading, Path path) throws Unreadable {
        try (var opened = SheetFile.open(path, opening(reading.name()))) {
            reading.opensAs(opened.format());
            reading.decodedAs(opened.encoding(), opened.delimiter());
            opened.notices().forEach(reading::notice);
            for (var sheet : opened.sheets()) {
                sheet(reading, sheet, opened.sheets().size());
            }
        }
    }

    /** How letters and cells of a text file are parted is said for the whole file. */
    private Opening opening(String name) {
        Charset encoding = null;
        Character delimiter = null;
        for (var named : settings.columns()) {
            if (named.isOf(name)) {
                encoding = named.said().encoding() != null ? named.said().encoding() : encoding;
                delimiter = named.said().delimiter() != null ? named.said().delimiter() : delimiter;
            }
        }
        return new Opening(name, encoding, delimiter, known.passwords());
    }

    private void sheet(FileReading reading, Sheet sheet, int sheets) {
        var log = new SheetLog(reading.name(), sheet.name(), sink);
        reading.sheet(sheet(reading.name(), sheet, sheets, log), log);
    }

    private InputSheet sheet(String file, Sheet sheet, int sheets, SheetLog log) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        var stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        try {
            var reader = new SheetReader(known, check, sink, settings);
            return reader.read(sheet, log, sheets > 1 ? stem + " / " + sheet.name() : stem, progress);
        } catch (Unreadable e) {
            log.refuseSheet("", e.found(), e.wrong(), e.maybe());
            return log.counted("not read to the end", 0, SheetReading.NONE);
        }
    }

    /** @throws BadInput when no bank statement or payment list was read: there is no money to follow */
    public static void requireMovements(Path caseFolder, IntakeReport report) {
        var movements = report.files().stream()
                .flatMap(file -> file.sheets().stream())
                .filter(sheet -> sheet.kind().equals(Kind.BANK_STATEMENT.title())
                        || sheet.kind().equals(Kind.PAYMENTS.title()))
                .anyMatch(sheet -> sheet.accepted() > 0);
        if (!movements) {
            throw report.questions().isEmpty() ? nothingFits(caseFolder, report) : unanswered(caseFolder, report);
        }
    }

    private static BadInput unanswered(Path folder, IntakeReport report) {
        var questions = report.questions().size();
        return new BadInput(
                folder.toString(),
                files(report),
                "No movement of money was read, and "
                        + (questions == 1 ? "1 question waits" : questions + " questions wait") + " for an answer",
                "Maybe answer in " + CaseSettings.FILE + " in the case folder, with one choice for each question under "
                        + "a line 'columns:', and run again",
                QuestionText.of(report));
    }

    private static BadInput nothingFits(Path folder, IntakeReport report) {
        var refusals = report.refusals();
        var first = refusals.isEmpty()
                ? ""
                : " (" + refusals.get(0).place().file() + ": " + refusals.get(0).found() + ")";
        return new BadInput(
                folder.toString(),
                files(report),
                "None of them is a bank statement or payment list that can be read" + first,
                "Maybe the statements stand in another folder, or their columns must be named in case.yaml");
    }

    private static String files(IntakeReport report) {
        return report.files().size() == 1 ? "1 file" : report.files().size() + " files";
    }
}
