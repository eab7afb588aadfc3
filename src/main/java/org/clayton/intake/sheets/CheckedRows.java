package org.clayton.intake.sheets;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Rows whose bytes may be damaged: what the parser throws comes out as a refusal ({@link Damage}). */
abstract class CheckedRows implements Rows {

    /** Opens a sheet whose bytes may be damaged. */
    @FunctionalInterface
    interface Opener {
        CheckedRows open() throws Unreadable, IOException, XMLStreamException;
    }

    private final String format;

    static Rows open(String format, Opener opener) throws Unreadable {
        try {
            return opener.open();
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            throw Damage.refusal(format, e);
        }
    }

    CheckedRows(String format) {
        this.format = format;
    }

    abstract @Nullable Row read() throws Unreadable, IOException, XMLStreamException;

    /** Called once the rows are read, so that nothing is looked up for those who do not ask. */
    List<SheetNotice> noticed() throws Unreadable, IOException, XMLStreamException {
        return List.of();
    }

    @Override
    public final @Nullable Row next() throws Unreadable {
        try {
            return read();
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            throw Damage.refusal(format, e);
        }
    }

    @Override
    public final List<SheetNotice> notices() throws Unreadable {
        try {
            return noticed();
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            throw Damage.refusal(format, e);
        }
    }
}
