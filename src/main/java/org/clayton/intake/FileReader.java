package org.clayton.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clayton.intake.bankfiles.BankFile;
import org.clayton.intake.corrections.Corrections;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.IntakeReport.InputSheet;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.facts.SheetReading;
import org.clayton.intake.sheets.Opening;
import org.clayton.intake.sheets.Passwords;
import org.clayton.intake.sheets.Sheet;
import org.clayton.intake.sheets.SheetAhead;
import org.clayton.intake.sheets.SheetFile;
import org.clayton.intake.sheets.Unreadable;

/** Reads one file after another, or several at once: it keeps nothing of a file when it is through. */
final class FileReader {

    private final CaseSettings settings;
    private final Known known;
    private final Passwords passwords;
    private final Fingerprints fingerprints;
    private final FactCheck check = new FactCheck();
    private final Corrections corrections;
    private final boolean twoThreads;

    /** @param twoThreads the rows of a long sheet are parsed by a second thread */
    FileReader(
            CaseSettings settings,
            Known known,
            Fingerprints fingerprints,
            Corrections corrections,
            boolean twoThreads) {
        this.settings = settings;
        this.known = known;
        this.passwords = oneAtATime(known.passwords());
        this.fingerprints = fingerprints;
        this.corrections = corrections;
        this.twoThreads = twoThreads;
    }

    /** Somebody may have to type them. */
    private static Passwords oneAtATime(Passwords passwords) {
        var turn = new Object();
        return file -> {
            synchronized (turn) {
                return passwords.of(file);
            }
        };
    }

    FileReading read(String name, Path path, FactSink sink, Progress progress) {
        var reading = new FileReading(name);
        try {
            requireReadable(path);
            var twin = fingerprints.twin(name);
            if (!twin.isEmpty()) {
                reading.opensAs("same file as " + twin);
                reading.notice("the same bytes as in " + twin, "The file was handed in twice and is read once");
            } else if (corrections.isBook(name)) {
                reading.opensAs("corrections of refused rows");
                corrections.refusals(name).forEach(reading::refuse);
            } else {
                contents(reading, path, sink, progress);
            }
        } catch (Unreadable e) {
            reading.refuse(e);
        } catch (IOException e) {
            refuse(reading, e);
        }
        fingerprint(reading, path);
        return reading;
    }

    private static void requireReadable(Path path) throws IOException {
        Files.newInputStream(path).close();
    }

    /** Asked for last, since it is found while the file is read. */
    private void fingerprint(FileReading reading, Path path) {
        try {
            reading.is(Files.size(path), fingerprints.of(reading.name()));
        } catch (IOException e) {
            if (reading.refusals().isEmpty()) {
                refuse(reading, e);
            }
        }
    }

    private static void refuse(FileReading reading, IOException why) {
        reading.refuse(
                "a file that cannot be opened",
                "The system says: " + why.getMessage(),
                "Maybe the right to read it is missing");
    }

    private void contents(FileReading reading, Path path, FactSink sink, Progress progress)
            throws Unreadable, IOException {
        var bank = BankFile.of(path);
        if (bank.isPresent()) {
            reading.opensAs(bank.get().format());
            var log = new SheetLog(reading.name(), "", sink);
            reading.sheet(bank.get().read(log, known.words(), check, sink), log);
            reading.refused(RefusedRows.of(bank.get(), log));
        } else {
            sheets(reading, path, sink, progress);
        }
    }

    private void sheets(FileReading reading, Path path, FactSink sink, Progress progress) throws Unreadable {
        try (var opened = SheetFile.open(path, opening(reading.name(), path))) {
            reading.opensAs(opened.format());
            reading.decodedAs(opened.encoding(), opened.delimiter());
            opened.notices().forEach(reading::notice);
            for (var sheet : opened.sheets()) {
                var log = new SheetLog(reading.name(), sheet.name(), sink);
                var stem = stem(reading.name(), sheet, opened.sheets().size());
                var corrected = corrections.over(ahead(sheet, reading.name()), reading.name());
                var counted = sheet(corrected, stem, log, sink, progress);
                reading.sheet(counted, log);
                corrected.notices().forEach(reading::notice);
                reading.refused(RefusedRows.of(corrected, counted.headerRow(), log));
            }
        }
    }

    /** How letters and cells of a text file are parted is said for the whole file, by a person or by the bank's layout. */
    private Opening opening(String name, Path path) {
        Charset encoding = null;
        Character delimiter = null;
        for (var named : settings.columns()) {
            if (named.isOf(name)) {
                encoding = named.said().encoding() != null ? named.said().encoding() : encoding;
                delimiter = named.said().delimiter() != null ? named.said().delimiter() : delimiter;
            }
        }
        var opening = Opening.of(name).with(passwords);
        if (encoding != null || delimiter != null) {
            return opening.answered(encoding, delimiter);
        }
        return known.layouts()
                .letters(path, name)
                .map(said -> opening.usual(said.encoding(), said.delimiter(), said.by()))
                .orElse(opening);
    }

    private Sheet ahead(Sheet sheet, String file) {
        return twoThreads ? new SheetAhead(sheet, file) : sheet;
    }

    private static String stem(String file, Sheet sheet, int sheets) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        var stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        return sheets > 1 ? stem + " / " + sheet.name() : stem;
    }

    private InputSheet sheet(Sheet sheet, String stem, SheetLog log, FactSink sink, Progress progress) {
        try {
            return new SheetReader(known, check, sink, settings).read(sheet, log, stem, progress);
        } catch (Unreadable e) {
            log.refuseSheet("", e.found(), e.wrong(), e.maybe());
            return log.counted("not read to the end", 0, SheetReading.NONE);
        }
    }
}
