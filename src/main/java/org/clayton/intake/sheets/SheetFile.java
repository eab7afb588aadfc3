package org.clayton.intake.sheets;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;

/** An opened file. */
public interface SheetFile extends Closeable {

    /** {@code "xlsx"}, {@code "xls"}, or for text {@code "csv, windows-1250, ';'"}. */
    String format();

    List<Sheet> sheets();

    @Override
    void close();

    /**
     * Opens by content: the first bytes decide, never the name.
     *
     * @throws Unreadable when the content is none of xlsx, xls or delimited text, or is damaged, encrypted or hostile
     */
    static SheetFile open(Path file) throws Unreadable {
        return switch (FileFormat.of(file)) {
            case XLSX -> XlsxFile.open(file);
            case XLS -> XlsFile.open(file);
            case TEXT -> TextFile.open(file);
        };
    }
}
