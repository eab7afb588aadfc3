package org.clayton.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** An invented case: cocaine by yacht from Brazil, and what became of the money. */
final class OperationAlloy {
    private static final long SEED = 20251014;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate ACTION_DAY = LocalDate.of(2025, 10, 14);

    final Books books = new Books(1000);
    final Map<Event, String> claims = new LinkedHashMap<>();

    OperationAlloy() {
        Accounts.open(books, Accounts.ALLOY, 100);
        new AlloyLives(books, new Random(SEED), FIRST, ACTION_DAY).live();
        new AlloyPlacement(books).place();
        new AlloyLayers(books).move();
        new AlloyAssets(books).buy();
        quietWhileMoneyIsOnTheWay();
        books.accounts.keySet().forEach(key -> books.openHighEnough(key, 150_00));
        for (var event : books.inOrder()) {
            if (!event.claim.isEmpty()) {
                claims.put(event, String.format(java.util.Locale.ROOT, "C%02d", claims.size() + 1));
            }
        }
    }

    /** No honest entry on the receiving account between the day a transfer leaves and the day it arrives. */
    private void quietWhileMoneyIsOnTheWay() {
        var late =
                books.inOrder().stream().filter(e -> e.arrives.isAfter(e.day)).toList();
        books.keepOnly(e -> !e.marks.isEmpty()
                || late.stream()
                        .noneMatch(l -> e.touches(l.to.key()) && !e.day.isBefore(l.day) && !e.day.isAfter(l.arrives)));
    }

    Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        var written = new java.util.ArrayList<Written>(new AlloyStatements(books).write());
        written.addAll(AlloyOffice.sheets(books));
        written.addAll(AlloyEvents.sheets(books));
        written.add(RateSheet.of(FIRST, ACTION_DAY));
        written.forEach(one -> files.put(one.file(), one.bytes()));
        new Expected(books, claims, written).files().forEach((name, text) -> files.put("expected/" + name, text));
        return files;
    }
}
