package org.clayton.intake.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.RecordInputStream.LeftoverDataException;
import org.apache.poi.util.RecordFormatException;
import org.attoparser.ParseException;

/**
 * The one place where what a library throws over damaged or hostile bytes becomes a refusal. Lengths, offsets and
 * references inside a damaged file are wrong, and the parsers of zip archives, of compound files and of XML answer not
 * only with their own exceptions but with whatever the wrong number leads to: an index out of bounds, a null, a
 * negative size. These are named here one by one, so that anything else still shows as a fault of this program.
 */
final class Damage {

    private static final List<Class<? extends Throwable>> THROWN = List.of(
            // what the parsers promise to throw
            IOException.class,
            UncheckedIOException.class,
            XMLStreamException.class,
            RecordFormatException.class,
            LeftoverDataException.class,
            EncryptedDocumentException.class,
            GeneralSecurityException.class,
            ParseException.class,
            // wrong lengths and offsets
            IndexOutOfBoundsException.class,
            NegativeArraySizeException.class,
            BufferUnderflowException.class,
            ArithmeticException.class,
            // wrong references and values
            IllegalArgumentException.class,
            IllegalStateException.class,
            NullPointerException.class,
            ClassCastException.class,
            NoSuchElementException.class,
            UnsupportedOperationException.class,
            DateTimeException.class,
            // parts that name each other in a circle
            StackOverflowError.class);

    private Damage() {}

    /** @param format "xlsx": named in the refusal */
    static Unreadable refusal(String format, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable ours) {
                return ours;
            }
            if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("zip bomb")) {
                return bomb();
            }
        }
        if (thrown instanceof OutOfMemoryError) {
            return because(
                    thrown,
                    "a file (." + format + ") that needs more memory than there is",
                    "A number inside it asks for it, or the file is too large for this machine",
                    "Maybe it is damaged; ask for it again, as .csv if that can be had");
        }
        if (THROWN.stream().anyMatch(kind -> kind.isInstance(thrown))) {
            return because(
                    thrown,
                    "a damaged workbook (." + format + ")",
                    "Its parts cannot be read",
                    "Maybe open it in a spreadsheet program, let it repair the file, and save it again");
        }
        if (thrown instanceof RuntimeException ours) {
            throw ours;
        }
        throw new IllegalStateException("reading ." + format, thrown);
    }

    static Unreadable bomb() {
        return new Unreadable(
                "a workbook that unpacks to far more than its size (a zip bomb)",
                "Reading on could fill the memory of this machine",
                "Maybe the file was made to do harm; ask its sender for a plain export");
    }

    private static Unreadable because(Throwable thrown, String found, String wrong, String maybe) {
        var refusal = new Unreadable(found, wrong, maybe);
        refusal.initCause(thrown);
        return refusal;
    }
}
