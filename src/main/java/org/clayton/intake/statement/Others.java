package org.clayton.intake.statement;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clayton.intake.columns.Folded;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Role;
import org.clayton.intake.sheets.Row;

/** The other side of statement rows where payer and payee stand in two columns, one of which is the account's own holder. */
final class Others {

    private final Map<Role, List<Integer>> columns = new EnumMap<>(Role.class);
    private final Map<Role, String> own = new EnumMap<>(Role.class);

    Others(Header header, List<Row> rows) {
        for (var role : List.of(Role.COUNTERPARTY, Role.COUNTERPARTY_ACCOUNT)) {
            columns.put(role, header.all(role));
            if (header.all(role).size() > 1) {
                own.put(role, commonest(header.all(role), rows));
            }
        }
    }

    /** Who stands in nearly every row, now as payer and now as payee, is the holder; empty when nobody does. */
    private static String commonest(List<Integer> columns, List<Row> rows) {
        var counts = new HashMap<String, int[]>();
        var filled = 0;
        for (var row : rows) {
            filled += columns.stream().anyMatch(row::has) ? 1 : 0;
            for (var i = 0; i < columns.size(); i++) {
                if (row.has(columns.get(i))) {
                    counts.computeIfAbsent(row.text(columns.get(i)), unused -> new int[columns.size()])[i]++;
                }
            }
        }
        var most = Math.max(2, filled * 8 / 10);
        return counts.entrySet().stream()
                .filter(entry -> IntStream.of(entry.getValue()).sum() > most)
                .filter(entry -> IntStream.of(entry.getValue())
                                .filter(count -> count > 0)
                                .count()
                        > 1)
                .map(Map.Entry::getKey)
                .min(String::compareTo)
                .orElse("");
    }

    /** The holder as the rows name it; empty when they do not. */
    String holder() {
        return own.getOrDefault(Role.COUNTERPARTY, "");
    }

    /** @param itself name or number of the account itself, which is left out when another one stands beside it */
    String text(Row row, Role role, String itself) {
        var all = columns.getOrDefault(role, List.of());
        return all.size() == 1 ? oneLine(row.text(all.get(0))) : joined(row, role, all, itself);
    }

    private String joined(Row row, Role role, List<Integer> all, String itself) {
        var texts = new LinkedHashSet<String>();
        for (var column : all) {
            if (row.has(column)) {
                texts.add(row.text(column));
            }
        }
        if (all.size() > 1) {
            texts.removeIf(text -> same(text, itself) || same(text, own.getOrDefault(role, "")));
        }
        return texts.stream().map(Others::oneLine).collect(Collectors.joining(" / "));
    }

    private static boolean same(String a, String b) {
        return folded(a).equals(folded(b));
    }

    private static String folded(String text) {
        return Folded.bare(Folded.word(text)).replace(" ", "");
    }

    /** An apostrophe in front only marks the cell as text; some banks put one behind too. */
    private static String unquoted(String text) {
        if (!text.startsWith("'") || text.length() < 2) {
            return text;
        }
        return text.substring(1, text.endsWith("'") && text.length() > 2 ? text.length() - 1 : text.length());
    }

    private static String oneLine(String text) {
        var plain = unquoted(text);
        if (plain.indexOf('\n') < 0 && plain.indexOf('\r') < 0) {
            return plain;
        }
        return plain.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }
}
