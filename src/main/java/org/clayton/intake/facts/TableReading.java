package org.clayton.intake.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clayton.intake.columns.Role;

/**
 * How one table of a sheet was read.
 *
 * @param headerRow row number of the header, 0 when it has none
 * @param kind "bank statement", "property deals", ...
 * @param namedBy who told the header: empty for the known words, else "case.yaml" or the layout's name
 * @param columns left to right, the unused ones too
 * @param languages of the header words, sorted
 * @param parts a bank statement's accounts; empty for other kinds
 * @param remarks what else was taken for granted, such as the currency of amounts without one
 */
public record TableReading(
        int headerRow,
        String kind,
        String namedBy,
        List<ColumnReading> columns,
        List<String> languages,
        List<AccountReading> parts,
        List<String> remarks) {

    public TableReading {
        columns = List.copyOf(columns);
        languages = List.copyOf(languages);
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
    }

    public TableReading remarking(String remark) {
        var more = new ArrayList<>(remarks);
        more.add(remark);
        return new TableReading(headerRow, kind, namedBy, columns, languages, parts, more);
    }

    /** In one line: columns, languages, number and date style, signs and order. */
    String words() {
        var words = new ArrayList<String>();
        if (!columns.isEmpty()) {
            words.add("columns " + String.join(", ", roles()));
        }
        if (!languages.isEmpty()) {
            words.add("words " + String.join(", ", languages));
        }
        if (!namedBy.isEmpty()) {
            words.add("named by " + namedBy);
        }
        words.addAll(styles());
        words.addAll(signs());
        words.addAll(remarks);
        return String.join("; ", words);
    }

    private List<String> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> columns.stream().anyMatch(column -> column.role() == role))
                .map(role -> role.word() + " "
                        + columns.stream()
                                .filter(column -> column.role() == role)
                                .map(ColumnReading::letters)
                                .collect(Collectors.joining("+")))
                .toList();
    }

    private TreeSet<String> styles() {
        var styles = new TreeSet<String>();
        for (var column : columns) {
            if (!column.numbers().isNothing()) {
                styles.add("amounts as " + column.numbers().how());
            }
            if (!column.dates().isNothing()) {
                styles.add("dates " + column.dates().how());
            }
        }
        return styles;
    }

    private LinkedHashSet<String> signs() {
        var signs = new LinkedHashSet<String>();
        for (var part : parts) {
            signs.add(part.signs().how());
            signs.add(part.signs().why());
            signs.add(part.order().how());
        }
        signs.remove("");
        return signs;
    }
}
