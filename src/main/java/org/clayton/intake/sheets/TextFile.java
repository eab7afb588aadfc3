package org.clayton.intake.sheets;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Delimited text: one sheet without a name. */
final class TextFile implements SheetFile, Sheet {

    /** A cell longer than a spreadsheet program can hold (32,767) many times over means a quotation mark left open. */
    private static final int LONGEST_ROW = 1 << 20;

    private final Path file;
    private final Encoding letters;
    private final Delimiter cells;

    private TextFile(Path file, Encoding letters, Delimiter cells) {
        this.file = file;
        this.letters = letters;
        this.cells = cells;
    }

    static TextFile open(Path file, Opening opening) throws IOException {
        var letters = letters(file, opening);
        try (var head = reader(file, letters)) {
            return new TextFile(file, letters, Delimiter.sniff(head, opening.delimiter(), opening.by()));
        }
    }

    private static Encoding letters(Path file, Opening opening) throws IOException {
        var said = opening.encoding();
        return said == null || opening.usual()
                ? Encoding.decide(file, said, opening.by())
                : new Encoding(said, opening.by(), 0);
    }

    static Reader reader(Path file, Encoding letters) throws IOException {
        var decoder = letters.charset()
                .newDecoder()
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
        return "csv, " + letters.charset().name() + ", " + cells.decided().how();
    }

    @Override
    public Decided encoding() {
        return letters.decided();
    }

    @Override
    public Decided delimiter() {
        return cells.decided();
    }

    @Override
    public List<SheetNotice> notices() {
        if (letters.strange() == 0) {
            return List.of();
        }
        var text = letters.strange() + " bytes in " + letters.charset().name();
        return List.of(SheetNotice.at(SheetNotice.Kind.STRANGE_BYTES, "", text));
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
            var letter = reader(file, letters);
            var text = new LoneQuotes(cells.doubledEnds() ? new SingleEnds(letter) : letter, cells.separator());
            var records = CsvReader.builder()
                    .fieldSeparator(cells.separator())
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .allowUnclosedQuote(true)
                    .maxBufferSize(LONGEST_ROW)
                    .build(CsvRecordHandler.builder().maxFields(LONGEST_ROW).build(), text)
                    .iterator();
            return new TextRows(records, text, cells.announced() ? 1 : 0);
        } catch (IOException e) {
            throw new Unreadable("a text file", "It cannot be read: " + e.getMessage(), "Maybe it is open elsewhere");
        }
    }
}
