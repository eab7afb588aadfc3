package org.clayton.intake.columns;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The months by their names, short or long, in the languages of the header words. */
final class MonthNames {

    /** Beginnings of names, one line a month. */
    private static final String[] BEGINNINGS = {
        "jan jän ene gen sty sijec led јан",
        "feb fev fév febr févr lut velj uno фев",
        "mar mär mrz mrt mae ozu brez marc мар",
        "apr avr abr kwi trav dub апр",
        "may mai maj mag mei maya svib kvet máj мај",
        "jun juin giu cze lipan lipnj cervn cerven јун",
        "jul juil lug lipi lipc srpan srpnj cervenc јул",
        "aug aou ago avg sie kol srpen srpna авг",
        "sep set sze wrz rujan ruj zari септ сеп",
        "oct okt out ott paz rij окт",
        "nov stud нов",
        "dec dez dic gru pros дец"
    };

    /** Lip is June in Croatian and July in Polish; listopad October in Croatian, November in Polish and Czech. */
    private static final Map<String, Integer> EARLIER_IN_CROATIAN = Map.of("lip", 6, "lis", 10);

    private static final int LONGEST = 7;
    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    private static Map<String, Integer> months() {
        var months = new TreeMap<String, Integer>();
        for (var month = 0; month < BEGINNINGS.length; month++) {
            for (var word : BEGINNINGS[month].split(" ")) {
                months.put(Folded.bare(word), month + 1);
            }
        }
        return months;
    }

    /**
     * 1 to 12 by the longest known beginning of the name; 0 when there is none; -6 or -10 for a name that means this
     * month in Croatian and the next one in Polish and Czech.
     */
    static int month(String name) {
        var bare = Folded.bare(name.toLowerCase(Locale.ROOT));
        for (var length = Math.min(LONGEST, bare.length()); length >= 3; length--) {
            var month = MONTHS.get(bare.substring(0, length));
            if (month != null) {
                return month;
            }
        }
        return bare.length() < 3 ? 0 : -EARLIER_IN_CROATIAN.getOrDefault(bare.substring(0, 3), 0);
    }
}
