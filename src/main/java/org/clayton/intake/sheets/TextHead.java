package org.clayton.intake.sheets;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first rows of a text file, as they would be in letters and cells that somebody proposes. */
public record TextHead(Path file) {

    private static final int ROWS = 40;

    /** Whether the file is delimited text, and not a workbook or a web page. */
    public boolean isText() {
        try {
            return FileFormat.of(file) == FileFormat.TEXT;
        } catch (Unreadable | IOException e) {
            return false; // whoever reads the file says what is wrong with it
        }
    }

    /** Empty when the bytes are no text in these letters. */
    public List<Row> rows(@Nullable Charset encoding, @Nullable Character delimiter) {
        var rows = new ArrayList<Row>();
        try (var text = TextFile.open(file, Opening.of("").answered(encoding, delimiter));
                var all = text.open()) {
            for (Row row; rows.size() < ROWS && (row = all.next()) != null; ) {
                rows.add(row);
            }
            return rows;
        } catch (Unreadable | IOException e) {
            return List.of(); // not these letters then
        }
    }
}
