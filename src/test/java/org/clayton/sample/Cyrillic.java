package org.clayton.sample;

/** Serbian names from Latin letters to Cyrillic ones. */
final class Cyrillic {
    private static final String[] PAIRS =
            ("lj љ nj њ dž џ Lj Љ Nj Њ Dž Џ a а b б c ц č ч ć ћ d д đ ђ e е f ф g г h х i и j ј k к l л m м n н o о p п r р s с "
                            + "š ш t т u у v в z з ž ж A А B Б C Ц Č Ч Ć Ћ D Д Đ Ђ E Е F Ф G Г H Х I И J Ј K К L Л M М N Н O О P П R Р S С "
                            + "Š Ш T Т U У V В Z З Ž Ж")
                    .split(" ");

    private Cyrillic() {}

    static String of(String latin) {
        var text = latin;
        for (var i = 0; i < PAIRS.length; i += 2) {
            text = text.replace(PAIRS[i], PAIRS[i + 1]);
        }
        return text;
    }
}
