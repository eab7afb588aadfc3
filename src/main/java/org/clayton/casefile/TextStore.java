package org.clayton.casefile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Texts kept once each as UTF-8 in a few large arrays; a text is known by a number. Ten million purposes cost their
 * letters and a few bytes, not ten million objects. Number 0 is the empty text.
 */
final class TextStore {

    /** A text starts at a multiple of this many bytes, so that an int reaches 8 GiB of texts. */
    private static final int ALIGNMENT = 4;

    private static final int CHUNK_BYTES = 1 << 20;
    private static final int LENGTH_BYTES = 4;

    private final List<byte[]> chunks = new ArrayList<>(List.of(new byte[CHUNK_BYTES]));
    private long end = ALIGNMENT;
    private int[] table = new int[1 << 12];
    private int distinct;

    /** The number of the text; the same text always has the same number. */
    int number(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var slot = slot(bytes);
        var known = table[slot];
        if (known != 0) {
            return known;
        }
        var added = append(bytes);
        table[slot] = added;
        if (++distinct * 3L > table.length * 2L) {
            grow();
        }
        return added;
    }

    String text(int number) {
        return number == 0 ? "" : new String(bytes(number), StandardCharsets.UTF_8);
    }

    private byte[] bytes(int number) {
        var chunk = chunk(number);
        var start = start(number);
        return Arrays.copyOfRange(chunk, start + LENGTH_BYTES, start + LENGTH_BYTES + length(chunk, start));
    }

    private int append(byte[] text) {
        var needed = LENGTH_BYTES + text.length;
        if (needed > CHUNK_BYTES) {
            throw new IllegalArgumentException("a text of " + text.length + " bytes is longer than any cell may be");
        }
        if (end % CHUNK_BYTES + needed > CHUNK_BYTES) {
            end = (end / CHUNK_BYTES + 1) * CHUNK_BYTES;
        }
        while (chunks.size() <= end / CHUNK_BYTES) {
            chunks.add(new byte[CHUNK_BYTES]);
        }
        var number = Math.toIntExact(end / ALIGNMENT);
        var chunk = chunk(number);
        var start = start(number);
        for (var i = 0; i < LENGTH_BYTES; i++) {
            chunk[start + i] = (byte) (text.length >>> (8 * i));
        }
        System.arraycopy(text, 0, chunk, start + LENGTH_BYTES, text.length);
        end += (needed + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        return number;
    }

    private byte[] chunk(int number) {
        return chunks.get((int) ((long) number * ALIGNMENT / CHUNK_BYTES));
    }

    private static int start(int number) {
        return (int) ((long) number * ALIGNMENT % CHUNK_BYTES);
    }

    private static int length(byte[] chunk, int start) {
        var length = 0;
        for (var i = 0; i < LENGTH_BYTES; i++) {
            length |= (chunk[start + i] & 0xff) << (8 * i);
        }
        return length;
    }

    /** Where the text stands in the table, or the free place where it belongs. */
    private int slot(byte[] text) {
        var mask = table.length - 1;
        var slot = spread(Arrays.hashCode(text)) & mask;
        while (table[slot] != 0 && !same(table[slot], text)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean same(int number, byte[] text) {
        var chunk = chunk(number);
        var start = start(number);
        var from = start + LENGTH_BYTES;
        return length(chunk, start) == text.length
                && Arrays.equals(chunk, from, from + text.length, text, 0, text.length);
    }

    private void grow() {
        var old = table;
        table = new int[Math.multiplyExact(old.length, 2)];
        for (var number : old) {
            if (number != 0) {
                table[slot(bytes(number))] = number;
            }
        }
    }

    private static int spread(int hash) {
        var mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 16);
    }
}
