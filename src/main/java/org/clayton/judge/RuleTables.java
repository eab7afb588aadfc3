package org.clayton.judge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clayton.intake.BadInput;

/** The thresholds and lists of a rule book as tables, for people who change numbers in a spreadsheet program. */
public final class RuleTables {

    private static final String THRESHOLDS = "thresholds";
    private static final List<String> SOURCE = List.of("key", "title", "by", "date", "checked", "where");

    private final RuleFolder folder;
    private final SortedMap<String, ThresholdText> thresholds = new TreeMap<>();
    private final SortedMap<String, ListText> lists = new TreeMap<>();

    private RuleTables(RuleFolder folder) {
        this.folder = folder;
        var mistakes = new Mistakes();
        RuleBookReader.read(folder, mistakes);
        mistakes.stopIfAny(folder.label());
        folder.under(THRESHOLDS, ".yaml")
                .forEach((path, text) -> thresholds.put(path, new ThresholdText(stem(path), text)));
        folder.under("lists", ".csv").forEach((path, text) -> lists.put(path, new ListText(stem(path), text)));
    }

    private static String stem(String path) {
        return path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'));
    }

    /** @throws BadInput naming every mistake in the folder; tables are only made of rules that are right */
    public static RuleTables of(Path folder) {
        return new RuleTables(RuleFolder.read(folder));
    }

    public static RuleTables shipped() {
        return new RuleTables(ShippedRules.folder());
    }

    /** The numbers, then the lists by name. */
    public List<Table> tables() {
        var tables = new ArrayList<Table>();
        var rows = thresholds.values().stream()
                .flatMap(file -> file.rows().stream())
                .toList();
        tables.add(new Table(THRESHOLDS, ThresholdRow.COLUMNS, rows));
        lists.values().forEach(list -> tables.add(list.table()));
        return tables;
    }

    /** What the rows may cite; changed in {@code sources.yaml} only. */
    public Table sources() {
        var rows = new ArrayList<List<String>>();
        YamlEdits.root(folder.files().getOrDefault("sources.yaml", ""))
                .ifPresent(all -> all.getValue().forEach(one -> {
                    var row = new ArrayList<>(List.of(YamlEdits.scalar(one.getKeyNode())));
                    if (one.getValueNode() instanceof org.snakeyaml.engine.v2.nodes.MappingNode said) {
                        SOURCE.subList(1, SOURCE.size()).forEach(key -> row.add(YamlEdits.scalar(said, key)));
                        rows.add(List.copyOf(row));
                    }
                }));
        rows.sort(java.util.Comparator.comparing(row -> row.get(0)));
        var columns = SOURCE.stream()
                .map(name -> new Table.Column(name, Table.Kind.TEXT))
                .toList();
        return new Table("sources", columns, rows);
    }

    /** Twelve digits that change when a threshold or a list does. */
    public String state() {
        var digest = new Digest();
        folder.under(THRESHOLDS, ".yaml")
                .forEach((path, text) -> digest.add(path).add(text));
        folder.under("lists", ".csv").forEach((path, text) -> digest.add(path).add(text));
        return digest.hex().substring(0, 12);
    }

    /**
     * What it would mean to have the tables as they are in a workbook. Nothing is written yet.
     *
     * @param workbook its file name, for messages
     * @throws BadInput naming every mistake by its sheet and row, the same mistakes that a check of the files names
     */
    public TableChange changedTo(List<TypedSheet> sheets, String workbook) {
        return new TableReading(folder, tables(), thresholds, lists).read(sheets, workbook);
    }

    /** The texts of a file by its path, for tests and messages. */
    Map<String, String> files() {
        return folder.files();
    }
}
