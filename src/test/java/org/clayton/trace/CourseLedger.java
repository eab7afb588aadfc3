package org.clayton.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.clayton.casefile.Account.Kind;
import org.clayton.intake.facts.Channel;

/** A worked ledger of testdata/tracing, read as its README says. */
final class CourseLedger {
    /** @param left minor units, in the order of the methods */
    record Expected(int after, String where, String claim, Map<Method, Long> left) {}

    private static final Map<String, String> BREAKS = Map.of(
            "not held", "STATEMENT_NOT_HELD",
            "spent", "SPENT",
            "cash spent", "CASH_SPENT",
            "overdraft", "ABSORBED_BY_OVERDRAFT",
            "claimed before", "ALREADY_CLAIMED");

    final WrittenCase written = new WrittenCase();
    final List<Expected> expected = new ArrayList<>();

    CourseLedger(List<String> lines) {
        var part = "";
        for (var line : lines) {
            var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (cells.size() == 1) {
                part = line.isBlank() || line.startsWith("#") ? part : line.strip();
            } else if (part.equals("accounts")) {
                account(cells);
            } else if (part.equals("movements")) {
                movement(cells);
            } else if (!cells.get(0).equals("after")) {
                expect(cells);
            }
        }
    }

    long found(Expected one, Method method) {
        var trace = written.traceFirst(one.after(), method);
        var kind = BREAKS.get(one.where());
        var places = kind == null ? written.held(trace) : written.broken(trace);
        return places.getOrDefault(kind == null ? one.where() : kind, Map.of()).getOrDefault(one.claim(), 0L);
    }

    private void account(List<String> cells) {
        var kind =
                switch (cells.get(1)) {
                    case "bank" -> Kind.HELD;
                    case "cash" -> Kind.CASH;
                    case "thing" -> Kind.ASSET;
                    default -> throw new IllegalArgumentException(cells.get(1));
                };
        var opening = cells.get(3).equals("not known") ? OptionalLong.empty() : OptionalLong.of(minor(cells.get(3)));
        written.account(cells.get(0), kind, cells.get(2), opening);
    }

    private void movement(List<String> cells) {
        if (cells.get(0).equals("1")) {
            var currency = written.accountList().get(0).currency().getCurrencyCode();
            written.account("outside", Kind.EXTERNAL, currency, OptionalLong.empty());
            written.account("the bank", Kind.BANK, currency, OptionalLong.empty());
        }
        var ends = cells.get(1).split(" -> ");
        var amounts = cells.get(2).split(" arrives ");
        var received = minor(amounts[amounts.length - 1]);
        written.move(ends[0], ends[1], minor(amounts[0]), received, Channel.TRANSFER);
        for (var claim : cells.get(3).split(", ")) {
            if (!claim.isEmpty()) {
                written.claim(claim.split(" ")[0], minor(claim.split(" ")[1]));
            }
        }
    }

    private void expect(List<String> cells) {
        expected.add(new Expected(
                Integer.parseInt(cells.get(0)),
                cells.get(1),
                cells.get(2),
                Map.of(
                        Method.FIFO, minor(cells.get(3)),
                        Method.LIFO, minor(cells.get(4)),
                        Method.PRO_RATA, minor(cells.get(5)),
                        Method.LIBR, minor(cells.get(6)))));
    }

    private static long minor(String amount) {
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }
}
