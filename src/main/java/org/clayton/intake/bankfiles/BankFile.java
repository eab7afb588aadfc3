package org.clayton.intake.bankfiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clayton.intake.columns.Words;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.SheetLog;

/**
 * A file of bank messages. It has one sheet without a name; row n of it is the n-th entry of the file ({@code Ntry} or
 * {@code :61:}), counted through all its statements, since many such files are one single line.
 */
public interface BankFile {

    /** Kind of its only sheet in the report, as for a statement in a spreadsheet. */
    String KIND = org.clayton.intake.columns.Kind.BANK_STATEMENT.title();

    /** {@code camt}, or {@code MT940/MT942, UTF-8}. */
    String format();

    /**
     * Hands on the statements and their rows. A file that is no account statement, is damaged, or is made to do harm is
     * refused in the log; what stands before the damage has been handed on.
     */
    IntakeReport.InputSheet read(SheetLog log, Words words, FactCheck check, FactSink sink);

    /** Entries as they are written, by their number in the file; those that cannot be read again are left out. */
    Map<Integer, String> entries(Set<Integer> numbers);

    /** Told by the first bytes, never by the name; empty for every other content. */
    static Optional<BankFile> of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(Head.BYTES);
        }
        var text = Head.text(head);
        if (Head.XML.matcher(text).lookingAt()) {
            return Optional.of(new CamtFile(file));
        }
        return Head.SWIFT.matcher(text).find() ? Optional.of(SwiftFile.open(file)) : Optional.empty();
    }

    /** What the first bytes of bank messages look like. */
    final class Head {

        private static final int BYTES = 4096;

        /** XML, but no web page, no office document and no picture. */
        private static final Pattern XML = Pattern.compile(
                "\\s*(<\\?xml[^>]*>)?(\\s|<!--.*?-->|<\\?[^>]*>)*(<!DOCTYPE\\s+(?!html)|<(?!office:)(\\w+:)?Document[\\s>]|<(?!html|!DOCTYPE)"
                        + "[^>]*>.*?(BkToCstmr|iso:20022))",
                Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

        /** A reference or an account within the first lines, and the fields that go with it. */
        private static final Pattern SWIFT = Pattern.compile(
                "\\A\\s*(\\{1:|(?s:.{0,300}?)(?m)^:(20|25):.*$(?s:.{0,800}?)^:(25|28C?|60[FM]|34F|61|NS):)");

        private Head() {}

        private static String text(byte[] head) {
            var utf16 = head.length > 3 && (head[0] == 0 || head[1] == 0 || (head[0] & 0xFE) == 0xFE);
            var text = new String(head, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
            return text.startsWith("ï»¿") ? text.substring(3) : text;
        }
    }
}
