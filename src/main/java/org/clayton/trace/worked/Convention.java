package org.clayton.trace.worked;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The methods whose figures are amounts: every unit is somewhere, once. Poison is not among them; see {@link Leads}. */
public enum Convention {
    FIFO("oldest money first", "Devaynes v Noble, Clayton's Case (1816) 1 Mer 572", "CLAYTON"),
    LIFO("newest money first", "an accounting contrast, rarely applied in law"),
    PRO_RATA(
            "each its share (rolling charge)",
            "Barlow Clowes v Vaughan [1992] 4 All ER 22",
            "ROLLINGCHARGE",
            "AVERAGING",
            "HAIRCUT"),
    /** The claim stays behind the holder's own money, capped by the lowest balance since. */
    LIBR(
            "own money first, lowest balance since",
            "Re Hallett's Estate (1880) 13 Ch D 696; Roscoe v Winder [1915] 1 Ch 62",
            "HALLETT",
            "ROSCOE",
            "DRUGSINLASTOUT"),
    /** What Canadian courts call LIBR between innocents: nobody's money is "own money", losses are borne as they come. */
    LIBR_BETWEEN_INNOCENTS(
            "lowest balance between innocents (losses rateably as they come)",
            "Re Ontario Securities Commission and Greymac (1986) 55 OR (2d) 673; Boughner v Greyhawk, 2013 ONCA 26",
            "GREYMAC"),
    TAINTED_FIRST(
            "claims first (drugs-in, first-out)",
            "US v Banco Cafetero, 797 F.2d 1154 (2d Cir. 1986)",
            "DRUGSINFIRSTOUT"),
    OATWAY("the claimant elects what can be found", "Re Oatway [1903] 2 Ch 356", "OATWAYELECTION"),
    PARI_PASSU_EX_POST("shares of what is left, after the fact", "Re Diplock [1948] Ch 465", "PARIPASSU"),
    US_984("same property in the same account, within a year", "18 U.S.C. 984");

    private final String words;
    private final String authority;
    private final List<String> otherNames;

    Convention(String words, String authority, String... otherNames) {
        this.words = words;
        this.authority = authority;
        this.otherNames = List.of(otherNames);
    }

    public String words() {
        return words;
    }

    public String authority() {
        return authority;
    }

    /** The name used on the command line: {@code pro-rata}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By name, whatever the case and the strokes between its words. */
    public static Optional<Convention> of(String name) {
        var bare = bare(name);
        return Arrays.stream(values())
                .filter(one -> bare(one.name()).equals(bare) || one.otherNames.contains(bare))
                .findFirst()
                .or(() -> bare.contains("984") ? Optional.of(US_984) : Optional.empty());
    }

    static String bare(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    Draw draw(Options options) {
        return switch (this) {
            case FIFO -> new OldestFirst();
            case LIFO -> new NewestFirst();
            case PRO_RATA, LIBR_BETWEEN_INNOCENTS -> new EachItsShare();
            case LIBR -> new OwnMoneyFirst();
            case TAINTED_FIRST -> new ClaimsFirst();
            case OATWAY -> new Election();
            case PARI_PASSU_EX_POST -> new AfterTheFact();
            case US_984 -> new SamePlace984(options.action().orElse(null));
        };
    }
}
