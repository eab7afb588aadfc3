package org.clayton.intake.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Chooses among the one-byte code pages by what the words with special letters look like in each. */
final class CodePages {

    /** Where two pages give the same letters the first is taken; ISO-8859-1 is contained in windows-1252. */
    private static final List<String> PAGES = List.of(
            "windows-1252", "windows-1250", "ISO-8859-2", "windows-1251", "IBM852", "x-MacCentralEurope", "x-MacRoman");

    /** Letters that are ordinary in the languages of the header words. */
    private static final String WESTERN = "äöüßÄÖÜéèêàâçñãõáíóúôîûëïÉÇÃÕÁÍÓÚÊÂÑÀšžŠŽ€";

    private static final String CENTRAL = "čćžšđČĆŽŠĐąęłńóśźżĄĘŁŃÓŚŹŻáéíúůýěřťňďÁÉÍÚÝĚŘŤŇĎĽľöüäßÖÜÄőűŐŰ€ôâîăşţç";

    private static final int MOST_WORDS = 1 << 16;

    private final ByteArrayOutputStream words = new ByteArrayOutputStream();
    private final long[] counts = new long[256];

    static Encoding best(Path file) throws IOException {
        var pages = new CodePages();
        pages.collect(file);
        return pages.best();
    }

    /** The page that somebody named, and how many bytes are no letters in it. */
    static Encoding said(Path file, Charset page, String by) throws IOException {
        var pages = new CodePages();
        pages.collect(file);
        return new Encoding(page, by, pages.strange(page.name()));
    }

    /** The words with special letters, wherever in the file they stand. */
    private void collect(Path file) throws IOException {
        var word = new byte[64];
        var length = 0;
        var special = false;
        var buffer = new byte[1 << 16];
        try (var in = Files.newInputStream(file)) {
            for (int read; (read = in.read(buffer)) > 0; ) {
                for (var i = 0; i < read; i++) {
                    var b = buffer[i];
                    counts[b & 0xFF]++;
                    if (b >= 0 && !Character.isLetter(b)) {
                        keep(word, special ? length : 0);
                        length = 0;
                        special = false;
                    } else if (length < word.length) {
                        special |= b < 0;
                        word[length++] = b;
                    }
                }
            }
        }
        keep(word, special ? length : 0);
    }

    private void keep(byte[] word, int length) {
        if (length > 0 && words.size() < MOST_WORDS) {
            words.write(word, 0, length);
            words.write(' ');
        }
    }

    private Encoding best() {
        var best = PAGES.get(0);
        var bestScore = Long.MIN_VALUE;
        for (var name : PAGES) {
            var score = Charset.isSupported(name) ? score(text(name), name) : Long.MIN_VALUE;
            if (score > bestScore) {
                best = name;
                bestScore = score;
            }
        }
        return new Encoding(Charset.forName(best), why(best), strange(best));
    }

    private String text(String page) {
        return words.toString(Charset.forName(page));
    }

    private String why(String page) {
        var letters = text(page).chars().filter(c -> c >= 128).count();
        var ordinary = text(page)
                .chars()
                .filter(c -> c >= 128 && letter((char) c, page) > 0)
                .count();
        return "the bytes are not UTF-8; of " + PAGES.size() + " code pages this one gives the likeliest words, "
                + ordinary + " of " + letters + " special letters being ordinary ones";
    }

    private long strange(String page) {
        var strange = 0L;
        for (var b = 128; b < 256; b++) {
            if (counts[b] > 0 && new String(new byte[] {(byte) b}, Charset.forName(page)).indexOf('\uFFFD') >= 0) {
                strange += counts[b];
            }
        }
        return strange;
    }

    private static long score(String text, String page) {
        var score = 0L;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 128) {
                score += letter(c, page) + company(text, i);
            }
        }
        return score;
    }

    private static int letter(char c, String page) {
        var cyrillic = page.equals("windows-1251");
        var ordinary = page.equals("windows-1252") || page.equals("x-MacRoman") ? WESTERN : CENTRAL;
        if (cyrillic ? Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC : ordinary.indexOf(c) >= 0) {
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
