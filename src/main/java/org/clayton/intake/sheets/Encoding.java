package org.clayton.intake.sheets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes mean which letters: a byte order mark, then UTF-16 by its zero bytes, then strict UTF-8 over the whole
 * file, then the one-byte page whose letters look most like a written language.
 *
 * @param why what decided it
 * @param strange bytes that are no letter of the page; each is read as U+FFFD and never passed over in silence
 */
public record Encoding(Charset charset, String why, long strange) {

    private static final int SAMPLE = 1 << 18;

    /** The letters of a text file. */
    public static Charset of(Path file) throws IOException {
        return decide(file).charset();
    }

    static Encoding decide(Path file) throws IOException {
        return decide(file, null, "");
    }

    /**
     * @param usual what to take where the bytes are neither marked nor UTF-8; null to go by the letters
     * @param by who says so
     */
    static Encoding decide(Path file, @Nullable Charset usual, String by) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE);
        }
        var mark = mark(head);
        if (mark != null) {
            return mark;
        }
        var zeros = zeros(head);
        if (zeros[0] + zeros[1] > head.length / 8) {
            var little = zeros[1] > zeros[0];
            return new Encoding(
                    little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE,
                    "every second byte is zero where the letters are plain",
                    0);
        }
        if (isUtf8(file)) {
            return new Encoding(StandardCharsets.UTF_8, "all bytes together are well-formed UTF-8", 0);
        }
        return usual == null ? CodePages.best(file) : CodePages.said(file, usual, by);
    }

    private static @Nullable Encoding mark(byte[] head) {
        var why = "a byte order mark at the start";
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return new Encoding(StandardCharsets.UTF_16LE, why, 0);
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return new Encoding(StandardCharsets.UTF_16BE, why, 0);
        }
        return null;
    }

    Decided decided() {
        return new Decided(charset.name(), why);
    }

    /** Text has no control bytes but blanks; UTF-16 has zeros in every other place. */
    static boolean looksLikeText(byte[] head) {
        var zeros = zeros(head);
        if (zeros[0] + zeros[1] > 0) {
            var bom = head.length >= 2 && ((head[0] & 0xFF) == 0xFF || (head[0] & 0xFF) == 0xFE);
            return bom || Math.min(zeros[0], zeros[1]) == 0 && Math.max(zeros[0], zeros[1]) > head.length / 8;
        }
        var controls = 0;
        for (var b : head) {
            if (b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 26) {
                controls++;
            }
        }
        return controls * 100 <= head.length;
    }

    private static int[] zeros(byte[] head) {
        var zeros = new int[2];
        for (var i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zeros[i & 1]++;
            }
        }
        return zeros;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(1 << 16);
        var chars = CharBuffer.allocate(1 << 16);
        try (var channel = Files.newByteChannel(file)) {
            while (channel.read(bytes) >= 0) {
                bytes.flip();
                chars.clear();
                if (decoder.decode(bytes, chars, false).isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        bytes.flip();
        chars.clear();
        return !decoder.decode(bytes, chars, true).isError();
    }
}
