package org.clayton.identity.names;

/** Writes Latin letters by what they sound like, so that the spellings of many languages meet: Stössl, Shtoesl, Stosl. */
final class Sound {

    /** Applied in this order, each over the whole word. */
    private static final String[][] SAME = {
        {"tsch", "c"}, {"tch", "c"}, {"tsh", "c"}, {"sch", "s"}, {"dzh", "dz"}, {"dj", "d"}, {"sh", "s"}, {"sz", "s"},
        {"ch", "c"}, {"cz", "c"}, {"cs", "c"}, {"zh", "z"}, {"rz", "z"}, {"kh", "h"}, {"gh", "g"}, {"ph", "f"},
        {"th", "t"}, {"dh", "d"}, {"bh", "b"}, {"ck", "k"}, {"ts", "c"}, {"tz", "c"}, {"qu", "kv"}, {"q", "k"},
        {"x", "ks"}, {"w", "v"}, {"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"ae", "a"}, {"oe", "o"}, {"ue", "u"},
        {"y", "i"}, {"j", "i"}, {"ie", "e"},
    };

    private Sound() {}

    /** @param latin lower-case Latin letters without marks */
    static String of(String latin) {
        var sound = hardC(latin);
        for (var pair : SAME) {
            sound = sound.replace(pair[0], pair[1]);
        }
        sound = withoutDoubles(sound);
        if (latin.startsWith("x") && sound.startsWith("ks")) {
            sound = sound.substring(1);
        }
        return sound.length() > 3 && sound.endsWith("of") ? sound.substring(0, sound.length() - 1) + "v" : sound;
    }

    /** The consonants, related ones taken together: what is left of a word in a script without vowels. */
    static String bones(String latin) {
        var bones = new StringBuilder();
        // Arabic and Hebrew write u and o as w; Greek writes b and d as mp and nt
        var sound = of(latin.charAt(0) + latin.substring(1).replace("w", ""));
        for (var letter :
                sound.replace("nt", "d").replace("nd", "d").replace("mp", "b").toCharArray()) {
            var kept =
                    switch (letter) {
                        case 'a', 'e', 'i', 'o', 'u', 'h' -> 0;
                        case 'p', 'v', 'f' -> 'b';
                        case 'r' -> 'l';
                        case 't' -> 'd';
                        case 'k' -> 'g';
                        case 'z', 'c' -> 's';
                        default -> letter;
                    };
            if (kept != 0 && Character.isLetterOrDigit(kept)) {
                bones.append((char) kept);
            }
        }
        return withoutDoubles(bones.toString());
    }

    /** "Carl" is "Karl"; before e, i and h, and at the end, c is another sound. */
    private static String hardC(String word) {
        var out = new StringBuilder(word);
        for (var at = 0; at + 1 < word.length(); at++) {
            if (word.charAt(at) == 'c' && "aourlnt".indexOf(word.charAt(at + 1)) >= 0) {
                out.setCharAt(at, 'k');
            }
        }
        return out.toString();
    }

    private static String withoutDoubles(String word) {
        var out = new StringBuilder();
        for (var at = 0; at < word.length(); at++) {
            if (at == 0 || word.charAt(at) != word.charAt(at - 1)) {
                out.append(word.charAt(at));
            }
        }
        return out.toString();
    }
}
