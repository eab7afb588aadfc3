package org.clayton.intake.sheets;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The rows of a text file. */
final class TextRows implements Rows {

    private final CloseableIterator<CsvRecord> records;
    private final int skip;
    private int number;

    TextRows(CloseableIterator<CsvRecord> records, int skip) {
        this.records = records;
        this.skip = skip;
    }

    @Override
    public @Nullable Row next() throws Unreadable {
        try {
            while (records.hasNext()) {
                var texts = texts(records.next());
                number++;
                if (texts != null && number > skip) {
                    return new Row(number, texts, null);
                }
            }
            return null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw new Unreadable(
                    "row " + (number + 1) + " of a text file",
                    "It does not end, or holds bytes that are no text",
                    "Maybe a quotation mark is never closed, or the file is damaged");
        }
    }

    private static String @Nullable [] texts(CsvRecord csv) {
        var texts = new String[csv.getFieldCount()];
        var blank = true;
        for (var i = 0; i < texts.length; i++) {
            texts[i] = Text.trim(csv.getField(i));
            blank &= texts[i].isEmpty();
        }
        return blank ? null : texts;
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
