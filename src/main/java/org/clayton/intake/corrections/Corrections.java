package org.clayton.intake.corrections;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.clayton.intake.facts.Place;
import org.clayton.intake.facts.Refusal;
import org.clayton.intake.sheets.Opening;
import org.clayton.intake.sheets.Row;
import org.clayton.intake.sheets.Rows;
import org.clayton.intake.sheets.Sheet;
import org.clayton.intake.sheets.SheetFile;
import org.clayton.intake.sheets.Unreadable;

/** All corrected rows of a case, by the place they belong to. Complete once made; may be asked by several threads. */
public final class Corrections {

    /** Tells the digest of a file of the case. */
    public interface Digests {
        String of(String file) throws IOException;
    }

    /** The head of the table is looked for in the first rows: a person may have put a line above it. */
    private static final int HEAD = 10;

    private final SortedMap<String, Path> files;
    private final Digests digests;
    private final Map<String, Map<Integer, Correction>> bySheet = new HashMap<>();
    private final Map<String, List<Refusal>> books = new TreeMap<>();

    private Corrections(SortedMap<String, Path> files, Digests digests) {
        this.files = files;
        this.digests = digests;
    }

    public static Corrections in(SortedMap<String, Path> files, Digests digests) {
        var corrections = new Corrections(files, digests);
        files.forEach((name, path) -> {
            if (RefusalMarks.mayBeOn(path)) {
                corrections.read(name, path);
            }
        });
        return corrections;
    }

    /** Whether the file is a workbook of refusals and no evidence of its own. */
    public boolean isBook(String file) {
        return books.containsKey(file);
    }

    /** What of such a workbook could not be put into its place. */
    public List<Refusal> refusals(String book) {
        return books.getOrDefault(book, List.of());
    }

    public CorrectedSheet over(Sheet sheet, String file) {
        return new CorrectedSheet(sheet, file, bySheet.getOrDefault(key(file, sheet.name()), Map.of()));
    }

    private static String key(String file, String sheet) {
        return file + "\n" + sheet;
    }

    /** A file whose sheets have none of the heads is evidence, whatever it calls itself. */
    private void read(String book, Path path) {
        try (var opened = SheetFile.open(path, Opening.of(book))) {
            var others = new ArrayList<Place>();
            for (var sheet : opened.sheets()) {
                try (var rows = sheet.open()) {
                    rows(book, sheet.name(), rows, others);
                }
            }
            if (books.containsKey(book)) {
                others.forEach(this::refuseOther);
            }
        } catch (Unreadable e) {
            if (books.containsKey(book)) {
                refuse(new Place(book, "", 0), e.found(), e.wrong(), e.maybe());
            }
        }
    }

    private void rows(String book, String sheet, Rows rows, List<Place> others) throws Unreadable {
        var first = -1;
        var seen = 0;
        for (Row row; (row = rows.next()) != null && (first >= 0 || seen < HEAD); seen++) {
            if (first >= 0) {
                row(row, first, new Place(book, sheet, row.number()));
            } else {
                first = provenance(row);
                if (first >= 0) {
                    books.computeIfAbsent(book, unused -> new ArrayList<>());
                }
            }
        }
        if (first < 0 && seen > 0) {
            others.add(new Place(book, sheet, 0));
        }
    }

    private void refuseOther(Place sheet) {
        refuse(
                sheet,
                "a sheet without the column '" + RefusalMarks.PROVENANCE.get(0) + "'",
                "It does not say which rows it corrects",
                "Maybe it was added by hand; save it as a file of its own");
    }

    /** The column of the first mark, with the others behind it; -1 when the row has none. */
    private static int provenance(Row row) {
        for (var first = 1; first + RefusalMarks.PROVENANCE.size() <= row.size(); first++) {
            var column = first;
            if (IntStream.range(0, RefusalMarks.PROVENANCE.size())
                    .allMatch(i -> row.text(column + i).equals(RefusalMarks.PROVENANCE.get(i)))) {
                return first;
            }
        }
        return -1;
    }

    private void row(Row row, int first, Place at) {
        var file = row.text(first);
        var number = row.text(first + 2).replaceFirst("\\.0+$", "");
        if (file.isEmpty() || !number.matches("[0-9]{1,7}")) {
            if (row.filled() > 0) {
                refuse(
                        at,
                        "a row without its place",
                        "It does not say which row of which file it corrects",
                        "Maybe it was typed in anew; put the values into the row that was refused");
            }
            return;
        }
        var correction = new Correction(row, first - 1, at);
        if (!correction.isBlank() && belongs(file, row.text(first + 3), at)) {
            put(key(file, row.text(first + 1)), Integer.parseInt(number), correction);
        }
    }

    private boolean belongs(String file, String sha256, Place at) {
        var known = files.containsKey(file);
        try {
            if (known && digests.of(file).equals(sha256)) {
                return true;
            }
        } catch (IOException e) {
            return false; // said when the file itself is read
        }
        var place = new Place(at.file(), at.sheet(), 0); // once for the sheet
        if (refusals(at.file()).stream().noneMatch(refusal -> refusal.place().equals(place))) {
            refuse(
                    place,
                    "corrections for " + file,
                    known
                            ? "That file is not the one its rows were written off from"
                            : "There is no such file in the case",
                    known
                            ? "Maybe a newer one was put in its place: correct the refusals of the next run"
                            : "Maybe it was renamed or left out: put it back under its name");
        }
        return false;
    }

    private void put(String sheet, int row, Correction correction) {
        var rows = bySheet.computeIfAbsent(sheet, unused -> new HashMap<>());
        var before = rows.putIfAbsent(row, correction);
        if (before != null && !before.saysTheSame(correction)) {
            refuse(
                    correction.at(),
                    "a row that stands in " + before.at() + " too, with other cells",
                    "It is not clear which of the two is meant; the one in " + before.at() + " was read",
                    "Maybe take the older workbook of refusals out of the case folder");
        }
    }

    private void refuse(Place at, String found, String wrong, String maybe) {
        books.computeIfAbsent(at.file(), unused -> new ArrayList<>()).add(new Refusal(at, "", found, wrong, maybe));
    }
}
