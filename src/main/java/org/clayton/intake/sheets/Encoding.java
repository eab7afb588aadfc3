package org.clayton.intake.sheets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Which bytes mean which letters: a byte order mark, then strict UTF-8 over the whole file, then UTF-16 by its zero
 * bytes, then the one-byte page whose letters look most like a written language.
 */
final class Encoding {

    private static final int SAMPLE = 1 << 18;
    private static final List<String> PAGES =
            List.of("windows-1252", "windows-1250", "ISO-8859-2", "windows-1251", "IBM852");

    /** Letters that are ordinary in the languages of the header words, per page. */
    private static final String WESTERN = "äöüßÄÖÜéèêàâçñãõáíóúôîûëïÉÇÃÕÁÍÓÚÊÂÑÀšžŠŽ€";

    private static final String CENTRAL = "čćžšđČĆŽŠĐąęłńóśźżĄĘŁŃÓŚŹŻáéíúůýěřťňďÁÉÍÚÝĚŘŤŇĎĽľöüäßÖÜÄőűŐŰ€ôâîăşţç";

    private Encoding() {}

    static Charset of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE);
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        var zeros = zeros(head);
        if (zeros[0] + zeros[1] > head.length / 8) {
            return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : bestPage(head);
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

    private static Charset bestPage(byte[] head) {
        var best = Charset.forName(PAGES.get(0));
        var bestScore = Long.MIN_VALUE;
        for (var name : PAGES) {
            var page = Charset.forName(name);
            var score = score(new String(head, page), name);
            if (score > bestScore) {
                best = page;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(String text, String page) {
        var ordinary = page.equals("windows-1252") ? WESTERN : CENTRAL;
        var score = 0L;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 128) {
                score += letter(c, ordinary, page.equals("windows-1251")) + company(text, i);
            }
        }
        return score;
    }

    private static int letter(char c, String ordinary, boolean cyrillic) {
        if (cyrillic && Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC) {
            return 2;
        }
        if (!cyrillic && ordinary.indexOf(c) >= 0) {
            return 2;
        }
        if ("–—’‘“”„…«»§°\u00A0".indexOf(c) >= 0) {
            return 0;
        }
        return Character.isLetter(c) ? -2 : -6;
    }

    /** Scripts do not mix within a word, and a capital seldom follows a small letter. */
    private static int company(String text, int at) {
        var c = text.charAt(at);
        if (!Character.isLetter(c) || at == 0 || !Character.isLetter(text.charAt(at - 1))) {
            return 0;
        }
        var before = text.charAt(at - 1);
        var mixed = Character.UnicodeScript.of(c) != Character.UnicodeScript.of(before);
        return mixed || Character.isUpperCase(c) && Character.isLowerCase(before) ? -4 : 0;
    }
}
