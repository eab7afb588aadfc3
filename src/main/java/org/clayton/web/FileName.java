package org.clayton.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names from outside, made safe to use as one file or folder name while staying what their user knows them by. */
final class FileName {

    /** File systems allow 255 bytes, and a letter takes up to four. */
    private static final int LONGEST = 60;

    /** Names that Windows keeps for devices, whatever the ending. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private FileName() {}

    /**
     * The last part of whatever path was sent, without control characters, separators or leading dots.
     *
     * @param fallback used when nothing is left
     */
    static String safe(String sent, String fallback) {
        var path = Normalizer.normalize(sent, Normalizer.Form.NFC).replace('\\', '/');
        var last = path.substring(path.lastIndexOf('/') + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}<>:\"|?*]", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        var name = shorten(clean);
        if (name.isEmpty()) {
            return fallback;
        }
        return isDevice(name) ? "_" + name : name;
    }

    /** {@code izvod.xlsx} as {@code izvod (2).xlsx}. */
    static String numbered(String name, int number) {
        var dot = name.lastIndexOf('.');
        var end = dot > 0 ? dot : name.length();
        return name.substring(0, end) + " (" + number + ")" + name.substring(end);
    }

    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        var end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }

    private static boolean isDevice(String name) {
        var stem = name.toLowerCase(Locale.ROOT).replaceAll("\\..*", "");
        return DEVICES.contains(stem) || stem.matches("(com|lpt)\\d");
    }
}
