package org.clayton.intake.sheets;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cells of a row as {@link HeldRows} packs them, each made into a text only when it is asked for. */
final class PackedCells {

    /** Stands for the cell above: an empty text is never wide. */
    static final int SAME = 1;

    private static final CellKind[] KINDS = CellKind.values();

    private final byte[] bytes;

    /** Where each cell begins. */
    private final int[] places;

    private final @Nullable Row above;
    private final boolean remarkable;

    PackedCells(byte[] bytes, int[] places, @Nullable Row above, boolean remarkable) {
        this.bytes = bytes;
        this.places = places;
        this.above = above;
        this.remarkable = remarkable;
    }

    boolean isRemarkable() {
        return remarkable;
    }

    /** Length of the text in bytes, then its kind, then whether its letters take more than one byte. */
    static int head(int count, CellKind kind, boolean wide) {
        return count << 3 | kind.ordinal() << 1 | (wide ? 1 : 0);
    }

    static int count(int head) {
        return head >>> 3;
    }

    String text(int column) {
        var head = number(bytes, places[column]);
        return head == SAME
                ? Objects.requireNonNull(above).text(column)
                : text(bytes, behind(bytes, places[column]), head);
    }

    CellKind kind(int column) {
        var head = number(bytes, places[column]);
        return head == SAME ? Objects.requireNonNull(above).kind(column) : KINDS[head >> 1 & 3];
    }

    static String text(byte[] bytes, int at, int head) {
        var letters = (head & 1) == 1 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return new String(bytes, at, count(head), letters);
    }

    /** The number that begins there: seven bits a byte, the lowest first; the highest bit says that more follow. */
    static int number(byte[] bytes, int at) {
        var value = 0;
        for (int shift = 0, i = at; ; shift += 7, i++) {
            value |= (bytes[i] & 0x7F) << shift;
            if (bytes[i] >= 0) {
                return value;
            }
        }
    }

    /** The place behind that number. */
    static int behind(byte[] bytes, int at) {
        var end = at;
        while (bytes[end] < 0) {
            end++;
        }
        return end + 1;
    }
}
