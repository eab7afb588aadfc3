package org.clayton.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The answers, from the generator's own books and the reference tracer. */
final class Expected {
    private final Books books;
    private final Map<Event, String> claims;
    private final List<Written> written;
    private final Map<Rule, ReferenceTracer> traces = new LinkedHashMap<>();

    Expected(Books books, Map<Event, String> claims, List<Written> written) {
        this.books = books;
        this.claims = claims;
        this.written = written;
        for (var rule : Rule.values()) {
            traces.put(rule, ReferenceTracer.trace(rule, books, claims));
        }
    }

    Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("claims.csv", claims());
        files.put("traced.csv", traced());
        files.put("rows.csv", rows());
        files.put("flags.csv", flags());
        files.put("proposals.csv", proposals());
        files.put("dirty.csv", dirty());
        return files;
    }

    private byte[] claims() {
        var lines = new ArrayList<String>();
        lines.add("claim,why,account,file,sheet,row,booked,amount,currency");
        claims.forEach((event, name) -> lines.add(String.join(
                ",",
                name,
                event.claim,
                number(event.to.key()),
                place(event, event.to),
                event.arrives.toString(),
                Figures.plain(event.received),
                event.to.currency())));
        return bytes(lines);
    }

    private byte[] traced() {
        var lines = new ArrayList<String>();
        lines.add("subject,number,currency,fifo,lifo,pro_rata,libr,there");
        for (var pot : reached().values()) {
            var line = new StringBuilder(pot.key() + "," + number(pot.key()) + "," + pot.currency());
            traces.values().forEach(t -> line.append(',').append(Figures.plain(t.held(pot.key()))));
            lines.add(line + "," + Figures.plain(traces.get(Rule.FIFO).balance(pot.key())));
        }
        return bytes(lines);
    }

    /** Every account, asset and pocket that claimed money came into under some rule. */
    private Map<String, Pot> reached() {
        var pots = new TreeMap<String, Pot>();
        for (var event : books.inOrder()) {
            if (traces.values().stream().anyMatch(t -> t.reached(event.to.key()) > 0) && event.to.followed()) {
                pots.put(event.to.key(), event.to);
            }
        }
        return pots;
    }

    private byte[] rows() {
        var lines = new TreeSet<String>();
        for (var event : books.inOrder()) {
            if (!event.marks.isEmpty()) {
                places(event).forEach(place -> lines.add(place + "," + claims.getOrDefault(event, "")));
            }
        }
        var all = new ArrayList<String>();
        all.add("file,sheet,row,claim");
        all.addAll(lines);
        return bytes(all);
    }

    private byte[] flags() {
        var lines = new TreeSet<String>();
        for (var event : books.inOrder()) {
            for (var mark : event.marks) {
                var at = mark.indexOf('@');
                if (at > 0) {
                    var subject = mark.substring(at + 1);
                    places(event)
                            .forEach(place -> lines.add(
                                    mark.substring(0, at) + "," + subject + "," + number(subject) + "," + place));
                }
            }
        }
        for (var line : AlloyOffice.FLAGS.strip().split("\n")) {
            var cell = line.strip().split(" \\| ");
            lines.add(cell[0] + ",ASSET:" + cell[1] + "," + cell[1] + "," + AlloyOffice.place(cell[1]));
        }
        var all = new ArrayList<String>();
        all.add("rule,subject,number,file,sheet,row");
        all.addAll(lines);
        return bytes(all);
    }

    private List<String> places(Event event) {
        return written.stream()
                .filter(file -> file.places().containsKey(event))
                .map(file -> place(file, event))
                .toList();
    }

    private byte[] proposals() {
        var lines = new ArrayList<String>();
        lines.add("subject,number,currency,most_conservative,there,amount");
        for (var pot : reached().values()) {
            var least = traces.values().stream()
                    .mapToLong(t -> t.held(pot.key()))
                    .min()
                    .orElseThrow();
            var there = traces.get(Rule.FIFO).balance(pot.key());
            if (least > 0 && pot.kind() != Pot.Kind.CASH) {
                lines.add(String.join(
                        ",",
                        pot.key(),
                        number(pot.key()),
                        pot.currency(),
                        Figures.plain(least),
                        Figures.plain(there),
                        Figures.plain(Math.min(least, there))));
            }
        }
        return bytes(lines);
    }

    private byte[] dirty() {
        var lines = new ArrayList<String>();
        lines.add("subject,number,holder,claimed money that came in (fifo),currency");
        for (var pot : reached().values()) {
            var holder = books.accounts.containsKey(pot.key())
                    ? books.accounts.get(pot.key()).holder()
                    : "";
            lines.add(String.join(
                    ",",
                    pot.key(),
                    number(pot.key()),
                    holder,
                    Figures.plain(traces.get(Rule.FIFO).reached(pot.key())),
                    pot.currency()));
        }
        return bytes(lines);
    }

    private String number(String key) {
        return books.accounts.containsKey(key)
                ? books.accounts.get(key).number()
                : key.replaceAll("^(ASSET|CASH):", "");
    }

    private String place(Event event, Pot side) {
        var key = side.key();
        return written.stream()
                .filter(file -> file.places().containsKey(event) && file.owner().equals(key))
                .map(file -> place(file, event))
                .findFirst()
                .orElseThrow();
    }

    private static String place(Written file, Event event) {
        return file.file() + "," + file.sheet() + "," + file.places().get(event);
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
