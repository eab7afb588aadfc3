package org.clayton.intake.sheets;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.config.ParseConfiguration.ElementBalancing;

/** A web page with tables, which many banks offer as "Excel": one sheet without a name, a row for each row of a table. */
record WebPage(Encoding letters, HeldSheet sheet) implements SheetFile {

    private static final long MOST = 64L << 20;

    /** In {@code <meta charset="windows-1250">} and {@code content="text/html; charset=windows-1250"}. */
    private static final Pattern CHARSET = Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([a-z0-9_:-]{1,40})");

    static WebPage open(Path file, Opening opening) throws Unreadable, IOException, ParseException {
        if (Files.size(file) > MOST) {
            throw new Unreadable(
                    "a web page of more than 64 MB",
                    "It does not fit the memory of this machine",
                    "Maybe open it in a spreadsheet program and save it as .xlsx");
        }
        var letters = letters(file, opening);
        var tables = new WebTables();
        try (var in = TextFile.reader(file, letters)) {
            new MarkupParser(lenient()).parse(in, tables);
        }
        return new WebPage(letters, tables.sheet());
    }

    /** Nothing is required of the page; which cell ends where is decided here. */
    private static ParseConfiguration lenient() {
        var lenient = ParseConfiguration.htmlConfiguration();
        lenient.setElementBalancing(ElementBalancing.NO_BALANCING);
        lenient.setUniqueAttributesInElementRequired(false);
        lenient.setTextSplittable(true);
        return lenient;
    }

    /** A page that is well-formed UTF-8 or has a byte order mark is not asked; otherwise it may name its letters. */
    private static Encoding letters(Path file, Opening opening) throws IOException {
        var answered = opening.encoding();
        if (answered != null) {
            return new Encoding(answered, "as answered", 0);
        }
        var decided = Encoding.decide(file);
        if (decided.charset().name().startsWith("UTF-")) {
            return decided;
        }
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(1 << 13);
        }
        var said = CHARSET.matcher(new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
        return said.find() ? said(said.group(1), decided) : decided;
    }

    private static Encoding said(String name, Encoding decided) {
        try {
            var said = Charset.forName(name);
            return said.name().startsWith("UTF-") ? decided : new Encoding(said, "the page says so", 0);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return decided;
        }
    }

    @Override
    public String format() {
        return "html, " + letters.charset().name();
    }

    @Override
    public Decided encoding() {
        return letters.decided();
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(sheet);
    }

    @Override
    public void close() {}
}
