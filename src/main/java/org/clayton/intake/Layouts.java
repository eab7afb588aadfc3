package org.clayton.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clayton.intake.sheets.Row;

/** The banks' exports that are known beforehand, from {@code rules/intake/layouts}. */
public final class Layouts {

    private static final String FOLDER = "/rules/intake/layouts/";
    private static final String INDEX = "index.yaml";
    private static final List<String> CHECKS = List.of("seen", "known");

    private final List<Layout> layouts;

    private Layouts(List<Layout> layouts) {
        this.layouts = List.copyOf(layouts);
    }

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
        known.removeAll(List.of("encoding", "delimiter")); // they are needed before a row can be looked at
        yaml.requireObject();
        yaml.requireKnown(yaml.root(), known);
        yaml.oneOf(yaml.root(), "check", CHECKS);
        requireSource(yaml);
        var match = yaml.root().path("match");
        yaml.requireKnown(match, List.of("file", "header", "titles"));
        var matching =
                new Layout.Match(yaml.texts(match, "file"), yaml.texts(match, "header"), yaml.texts(match, "titles"));
        if (matching.files().isEmpty()
                && matching.header().isEmpty()
                && matching.titles().isEmpty()) {
            throw new BadInput(
                    yaml.name() + " / match",
                    "nothing to recognise the export by",
                    "It would be taken for every sheet",
                    "Maybe write 'match:' and below it 'header: [...]', 'titles: [...]' or 'file: ...'");
        }
        return new Layout(name, matching, new SheetSaidYaml(yaml, "layout " + name).read(yaml.root()));
    }

    /** A layout that nobody can check is worth nothing in court. */
    private static void requireSource(YamlText yaml) {
        if (YamlText.text(yaml.root(), "source").isEmpty()
                || YamlText.text(yaml.root(), "check").isEmpty()) {
            throw new BadInput(
                    yaml.name(),
                    "a layout without 'source' and 'check'",
                    "It is not clear where it was learnt",
                    "Maybe write 'source: own export of May 2024' and 'check: seen', or 'check: known' from memory");
        }
    }

    /** The first layout that fits the sheet; empty when none does. */
    Optional<SheetSaid> of(String file, List<Row> head) {
        return layouts.stream()
                .map(layout -> layout.of(file, head))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
