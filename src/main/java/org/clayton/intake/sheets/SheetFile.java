package org.clayton.intake.sheets;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;

/** An opened file. */
public interface SheetFile extends Closeable {

    /** {@code "xlsx"}, {@code "xls"}, or for text {@code "csv, windows-1250, ';'"}. */
    String format();

    /** Of a text file: which bytes were taken as which letters, and why. */
    default Decided encoding() {
        return Decided.NOTHING;
    }

    /** Of a text file: how its cells are parted, and why. */
    default Decided delimiter() {
        return Decided.NOTHING;
    }

    /** What is to be known about the file as a whole: macros, links to other files. */
    default List<SheetNotice> notices() {
        return List.of();
    }

    List<Sheet> sheets();

    @Override
    void close();

    /** Opens a file about which nothing is known. */
    static SheetFile open(Path file) throws Unreadable {
        return open(file, Opening.of(file.toString()));
    }

    /**
     * Opens by content: the bytes decide, never the name.
     *
     * @throws Unreadable when the content is of none of the kinds that are read, or is damaged, locked or hostile
     */
    static SheetFile open(Path file, Opening opening) throws Unreadable {
        try {
            var opened =
                    switch (FileFormat.of(file)) {
                        case XLSX -> XlsxFile.open(Archive.open(file));
                        case LOCKED -> LockedXlsx.open(file, opening);
                        case XLS -> XlsFile.open(file, opening);
                        case ODS -> OdsFile.open(Archive.open(file));
                        case FODS -> OdsFile.openFlat(file);
                        case SPREADSHEET_XML -> SpreadsheetXml.open(file);
                        case WEB_PAGE -> WebPage.open(file, opening);
                        case TEXT -> TextFile.open(file, opening);
                    };
            if (opened.sheets().isEmpty()) {
                opened.close();
                throw new Unreadable(
                        "a workbook without sheets",
                        "There is nothing to read in it",
                        "Maybe it is damaged; open it in a spreadsheet program and save it as .xlsx");
            }
            return opened;
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            throw Damage.refusal(extension(opening.name()), e);
        }
    }

    private static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 || dot < name.lastIndexOf('/') ? "no ending" : name.substring(dot + 1);
    }
}
