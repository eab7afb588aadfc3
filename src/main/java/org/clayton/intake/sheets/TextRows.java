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
    private final LoneQuotes quotes;
    private final int skip;
    private long cells;
    private long filled;
    private int number;

    TextRows(CloseableIterator<CsvRecord> records, LoneQuotes quotes, int skip) {
        this.records = records;
        this.quotes = quotes;
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

    private String @Nullable [] texts(CsvRecord csv) throws Unreadable {
        var texts = new String[csv.getFieldCount()];
        RowBuilder.requireColumn(texts.length - 1);
        var before = filled;
        for (var i = 0; i < texts.length; i++) {
            var text = Text.trim(csv.getField(i));
            if (text.length() > CellText.LONGEST) {
                throw CellText.tooLong();
            }
            texts[i] = quotes.found() ? text.replace(LoneQuotes.LONE, '"') : text;
            filled += text.isEmpty() ? 0 : 1;
        }
        if (filled == before) {
            return null;
        }
        cells += texts.length;
        RowBuilder.requireFilled(cells, filled);
        return texts;
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
