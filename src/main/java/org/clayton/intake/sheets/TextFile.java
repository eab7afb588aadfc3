package org.clayton.intake.sheets;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Delimited text: one sheet without a name. */
record TextFile(Path file, Charset charset, Delimiter delimiter) implements SheetFile, Sheet {

    /** A cell longer than a spreadsheet program can hold (32,767) many times over means a quotation mark left open. */
    private static final int LONGEST_ROW = 1 << 20;

    static TextFile open(Path file) throws Unreadable {
        try {
            var charset = Encoding.of(file);
            try (var head = reader(file, charset)) {
                return new TextFile(file, charset, Delimiter.sniff(head));
            }
        } catch (IOException e) {
            throw new Unreadable("a text file", "It cannot be read: " + e.getMessage(), "Maybe it is open elsewhere");
        }
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    @Override
    public String format() {
        var sign = delimiter.separator() == '\t' ? "tab" : "'" + delimiter.separator() + "'";
        return "csv, " + charset.name() + ", " + sign;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public void close() {}

    @Override
    public Rows open() throws Unreadable {
        try {
            var builder = CsvReader.builder()
                    .fieldSeparator(delimiter.separator())
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .allowUnclosedQuote(true)
                    .maxBufferSize(LONGEST_ROW);
            if (!delimiter.quoted()) {
                builder.quoteCharacter('\u0000');
            }
            return new TextRows(builder.ofCsvRecord(reader(file, charset)).iterator(), delimiter.announced() ? 1 : 0);
        } catch (IOException e) {
            throw new Unreadable("a text file", "It cannot be read: " + e.getMessage(), "Maybe it is open elsewhere");
        }
    }

    private static final class TextRows implements Rows {

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
}
