package org.clayton.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** An invented town without crime: whoever is flagged here is flagged wrongly. */
final class HonestTown {
    private static final long SEED = 20250701;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    final Books books = new Books(3000);
    private final List<Written> files = new ArrayList<>();

    HonestTown() {
        Accounts.open(books, Accounts.TOWN, 301);
        new TownLives(books, new Random(SEED), FIRST, LAST.plusDays(1)).live();
        books.accounts.keySet().forEach(key -> books.openHighEnough(key, 90_00));
    }

    Map<String, byte[]> files() {
        put("T01", "promet_tri_palme.csv", BalkanLayouts::croatian);
        put("T02", "izpisek_notar.csv", BalkanLayouts::slovenianTwoTables);
        put("T03", "movimentos_prazeres.csv", AtlanticLayouts::portugueseTwoBalances);
        put("T04", "promet_horvatic.csv", BalkanLayouts::croatian);
        put("T05", "umsaetze_schreinerei.csv", WesternLayouts::germanWithFlag);
        put("T06", "historia_sasiad.csv", PolishLayouts::newestFirst);
        put("T07", "movimientos_arribas.csv", AtlanticLayouts::spanishSigned);
        put("T08", "releve_corbin.csv", WesternLayouts::frenchWithBalance);
        put("T09", "izpisek_kresnik.csv", BalkanLayouts::slovenianCreditFirst);
        put("T10", "izvod-stojkovic.xlsx", BalkanLayouts::serbianCyrillic);
        put("T11", "umsaetze_stojkovic_beck.csv", WesternLayouts::germanWithFlag);
        files.addAll(TownOffice.sheets(books));
        files.add(RateSheet.of(FIRST, LAST));
        var all = new TreeMap<String, byte[]>();
        files.forEach(one -> all.put(one.file(), one.bytes()));
        return all;
    }

    private void put(String key, String file, Layout layout) {
        var account = books.accounts.get(key);
        files.add(layout.write(file, account, books.lines(account), FIRST, LAST).of(key));
    }
}
