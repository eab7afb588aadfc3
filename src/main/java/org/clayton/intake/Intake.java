package org.clayton.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.clayton.intake.columns.Kind;
import org.clayton.intake.corrections.Corrections;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.IntakeReport;

/**
 * Reads all the sheets of a case folder. Several files are read at the same time; what they say is handed on in the
 * calling thread, file by file in the order of their names.
 */
public final class Intake {

    private Intake() {}

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
        return read(
                caseFolder,
                settings,
                known,
                sink,
                progress,
                Runtime.getRuntime().availableProcessors());
    }

    /** @param threads that read files; with one everything happens in the calling thread. The result is the same. */
    static IntakeReport read(
            Path caseFolder, CaseSettings settings, Known known, FactSink sink, Progress progress, int threads) {
        var files = CaseFolder.files(caseFolder, settings);
        try (var fingerprints = new Fingerprints(files)) {
            var corrections = Corrections.in(files, fingerprints::of);
            var reader = new FileReader(settings, known, fingerprints, corrections, threads > 1);
            return report(
                    threads > 1
                            ? ahead(files, reader, sink, progress, threads)
                            : inTurn(files, reader, sink, progress));
        }
    }

    private static List<FileReading> inTurn(
            SortedMap<String, Path> files, FileReader reader, FactSink sink, Progress progress) {
        var readings = new ArrayList<FileReading>();
        files.forEach((name, path) -> {
            progress.at("reading " + name, readings.size(), files.size());
            readings.add(reader.read(name, path, sink, progress));
        });
        return readings;
    }

    private static List<FileReading> ahead(
            SortedMap<String, Path> files, FileReader reader, FactSink sink, Progress progress, int threads) {
        try (var several = new FilesAhead(Math.min(threads, files.size()), reader)) {
            return several.read(List.copyOf(files.entrySet()), sink, progress);
        }
    }

    private static IntakeReport report(List<FileReading> readings) {
        return new IntakeReport(
                readings.stream().map(FileReading::file).toList(),
                all(readings, FileReading::refusals),
                all(readings, FileReading::questions),
                all(readings, FileReading::notices),
                readings.stream()
                        .flatMap(reading -> reading.refusedRows().stream())
                        .toList());
    }

    private static <T extends Comparable<T>> List<T> all(
            List<FileReading> readings, Function<FileReading, Collection<T>> what) {
        return readings.stream()
                .flatMap(reading -> what.apply(reading).stream())
                .sorted()
                .toList();
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
        return new BadInput(
                folder.toString(),
                files(report),
                "None of them is a bank statement or payment list that can be read" + first(report),
                "Maybe the statements stand in another folder, or their columns must be named in case.yaml");
    }

    /** What was wrong with the first refused; where nothing was refused, what the first file was taken for. */
    private static String first(IntakeReport report) {
        if (!report.refusals().isEmpty()) {
            var refusal = report.refusals().get(0);
            return " (" + refusal.place().file() + ": " + refusal.found() + ")";
        }
        return report.files().stream()
                .findFirst()
                .map(file -> " (" + file.path() + ": "
                        + file.sheets().stream()
                                .map(IntakeReport.InputSheet::kind)
                                .findFirst()
                                .orElse("no sheet")
                        + ")")
                .orElse("");
    }

    private static String files(IntakeReport report) {
        return report.files().size() == 1 ? "1 file" : report.files().size() + " files";
    }
}
