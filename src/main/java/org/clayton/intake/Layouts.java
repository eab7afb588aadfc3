package org.clayton.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clayton.intake.sheets.Row;
import org.clayton.intake.sheets.TextHead;
import tools.jackson.databind.JsonNode;

/** The banks' exports that are known beforehand, from {@code rules/intake/layouts}. */
public final class Layouts {

    private static final String FOLDER = "/rules/intake/layouts/";
    private static final String INDEX = "index.yaml";
    private static final List<String> CHECKS = List.of("seen", "documented", "not-checked");

    private final List<Layout> layouts;

    private Layouts(List<Layout> layouts) {
        this.layouts = List.copyOf(layouts);
    }

    /** Every export is read by what it shows itself. */
    static final Layouts NONE = new Layouts(List.of());

    /** The layouts that come with the program. */
    public static Layouts shipped() {
        var layouts = new ArrayList<Layout>();
        for (var file : YamlText.of(INDEX, resource(INDEX)).root().path("layouts")) {
            var name = file.asString();
            layouts.add(layout(name, YamlText.of("layouts/" + name + ".yaml", resource(name + ".yaml"))));
        }
        return new Layouts(layouts);
    }

    /**
     * The layouts of a rule folder, in the order of their names; none when it has no {@code intake/layouts}.
     *
     * @throws BadInput when one of them holds something that is not a setting
     */
    public static Layouts of(Path rules) {
        var folder = rules.resolve("intake").resolve("layouts");
        if (!Files.isDirectory(folder)) {
            return new Layouts(List.of());
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new Layouts(files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith(INDEX))
                    .sorted()
                    .map(Layouts::layout)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> resource(String name) {
        try (var in = Layouts.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException(FOLDER + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Layout layout(Path file) {
        var name = file.getFileName().toString();
        return layout(name.substring(0, name.length() - ".yaml".length()), YamlText.read(file, "layouts/" + name));
    }

    private static Layout layout(String name, YamlText yaml) {
        var known = new ArrayList<>(List.of("bank", "country", "source", "check", "match"));
        known.addAll(SheetSaidYaml.KEYS);
        yaml.requireObject();
        yaml.requireKnown(yaml.root(), known);
        yaml.oneOf(yaml.root(), "check", CHECKS);
        requireSource(yaml);
        return new Layout(name, match(yaml), new SheetSaidYaml(yaml, "layout " + name, true).read(yaml.root()));
    }

    private static Layout.Match match(YamlText yaml) {
        var node = yaml.root().path("match");
        yaml.requireKnown(node, List.of("file", "header", "whole-header", "titles", "cells"));
        var match = new Layout.Match(
                yaml.texts(node, "file"),
                yaml.texts(node, "header"),
                yaml.texts(node, "whole-header"),
                yaml.texts(node, "titles"),
                cells(yaml, node.path("cells")));
        if (match.isEmpty()) {
            throw new BadInput(
                    yaml.name() + " / match",
                    "nothing to recognise the export by",
                    "It would be taken for every sheet",
                    "Maybe write 'match:' and below it 'whole-header: [...]' with all words of the header row");
        }
        if (!match.tells()) {
            throw new BadInput(
                    yaml.name() + " / match",
                    "one thing that other banks' exports may have too",
                    "It could change how they are read",
                    "Maybe write 'whole-header: [...]' with all words of the header row, or a second part: 'file', "
                            + "'header', 'titles' or 'cells'");
        }
        return match;
    }

    private static Map<Integer, CellShape> cells(YamlText yaml, JsonNode node) {
        var shapes = Arrays.stream(CellShape.values())
                .map(shape -> shape.name().toLowerCase(Locale.ROOT))
                .toList();
        var cells = new TreeMap<Integer, CellShape>();
        for (var entry : node.properties()) {
            var shape = entry.getValue().asString();
            if (!shapes.contains(shape) || !entry.getKey().matches("[A-Z]{1,3}")) {
                throw yaml.bad(
                        entry.getKey(),
                        shape,
                        "A column's letters and what stands in it are meant",
                        "Maybe write 'cells: {A: date, D: amount, E: currency, F: empty}'");
            }
            cells.put(NamedColumns.index(entry.getKey()), CellShape.valueOf(shape.toUpperCase(Locale.ROOT)));
        }
        return cells;
    }

    /** A layout that nobody can check is worth nothing in court. */
    private static void requireSource(YamlText yaml) {
        if (YamlText.text(yaml.root(), "source").isEmpty()
                || YamlText.text(yaml.root(), "check").isEmpty()) {
            throw new BadInput(
                    yaml.name(),
                    "a layout without 'source' and 'check'",
                    "It is not clear where it was learnt",
                    "Maybe write 'source: own export of May 2024' and 'check: seen'; 'documented' where somebody describes "
                            + "it, 'not-checked' from memory");
        }
    }

    /** The first layout that fits the sheet; empty when none does. */
    Optional<SheetSaid> of(String file, List<Row> rows) {
        var head = new SheetHead(file, rows);
        return layouts.stream()
                .map(layout -> layout.of(head))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The layout that tells how the bytes of a text file are to be read: its header or its rows come out in the letters
     * and cells it names, and only so.
     *
     * @param name path in the case folder
     */
    Optional<SheetSaid> letters(Path file, String name) {
        var named = new SheetHead(name, List.of()).name();
        var telling = layouts.stream()
                .filter(layout -> layout.saysLetters() && layout.fitsName(named))
                .toList();
        var text = new TextHead(file);
        return telling.isEmpty() || !text.isText()
                ? Optional.empty()
                : telling.stream()
                        .map(layout -> layout.of(new SheetHead(
                                name,
                                text.rows(
                                        layout.said().encoding(), layout.said().delimiter()))))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** Every layout that fits the sheet, by name. */
    List<String> fitting(String file, List<Row> rows) {
        var head = new SheetHead(file, rows);
        return layouts.stream()
                .filter(layout -> layout.of(head).isPresent())
                .map(Layout::name)
                .toList();
    }

    List<String> names() {
        return layouts.stream().map(Layout::name).toList();
    }
}
