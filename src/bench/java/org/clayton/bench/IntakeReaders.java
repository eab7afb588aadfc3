package org.clayton.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.clayton.casefile.CaseFileBuilder;
import org.clayton.intake.CaseSettings;
import org.clayton.intake.Intake;
import org.clayton.intake.Progress;
import org.clayton.intake.facts.FactSink;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** The readers that are measured; each reads the whole file and tells how many rows it saw. */
enum IntakeReaders {
    /** Header search, number and date decisions, validation; the facts go nowhere. */
    CLAYTON("clayton, facts go nowhere") {
        @Override
        long rows(Path file) {
            return clayton(file, nowhere());
        }
    },
    CLAYTON_CASE("clayton, into the case file's rows") {
        @Override
        long rows(Path file) {
            return clayton(file, new CaseFileBuilder());
        }
    },
    FASTEXCEL("fastexcel-reader, all cell texts") {
        @Override
        long rows(Path file) throws IOException {
            try (var book = new ReadableWorkbook(file.toFile());
                    var rows = book.getFirstSheet().openStream()) {
                var letters = new long[2];
                rows.forEach(row -> {
                    letters[0]++;
                    row.forEach(cell ->
                            letters[1] += cell == null ? 0 : cell.getText().length());
                });
                return letters[0] - 1;
            }
        }
    },
    FASTCSV("FastCSV, all cell texts") {
        @Override
        long rows(Path file) throws IOException {
            var rows = 0L;
            var letters = 0L;
            try (var csv = CsvReader.builder().ofCsvRecord(file)) {
                for (var row : csv) {
                    rows++;
                    for (var column = 0; column < row.getFieldCount(); column++) {
                        letters += row.getField(column).length();
                    }
                }
            }
            return letters > 0 ? rows - 1 : 0;
        }
    },
    POI("POI user model, all cell texts") {
        @Override
        long rows(Path file) throws IOException {
            try (var book = WorkbookFactory.create(file.toFile(), null, true)) {
                var rows = 0L;
                var letters = 0L;
                for (var row : book.getSheetAt(0)) {
                    rows++;
                    for (var cell : row) {
                        letters += cell.toString().length();
                    }
                }
                return letters > 0 ? rows - 1 : 0;
            }
        }
    };

    /** POI's user model holds the whole workbook: beyond this many rows it is not asked. */
    private static final int MOST_POI = 100_000;

    final String words;

    IntakeReaders(String words) {
        this.words = words;
    }

    abstract long rows(Path file) throws IOException;

    boolean reads(String name, int rows) {
        return switch (this) {
            case CLAYTON, CLAYTON_CASE -> true;
            case FASTEXCEL -> name.endsWith(".xlsx");
            case FASTCSV -> name.endsWith(".csv");
            case POI -> (name.endsWith(".xlsx") || name.endsWith(".xls")) && rows <= MOST_POI;
        };
    }

    static long clayton(Path file, FactSink sink) {
        var folder = Files.isDirectory(file) ? file : file.getParent();
        var report = Intake.read(folder, CaseSettings.DEFAULT, sink, Progress.SILENT);
        return report.files().stream()
                .flatMap(one -> one.sheets().stream())
                .mapToLong(sheet -> sheet.accepted())
                .sum();
    }

    /** A sink that does nothing with any fact. */
    private static FactSink nowhere() {
        return (FactSink) java.lang.reflect.Proxy.newProxyInstance(
                FactSink.class.getClassLoader(), new Class<?>[] {FactSink.class}, (proxy, method, arguments) -> null);
    }
}
