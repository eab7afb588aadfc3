package org.clayton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.Question;
import org.clayton.intake.sheets.Passwords;
import org.clayton.intake.sheets.SheetFile;
import org.clayton.intake.sheets.Unreadable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked can be answered with the lines it prints: in case.yaml, or as a layout of the bank. */
class AnswersTest {

    private static final Path TRAPS = Path.of("testdata/intake");

    @TempDir
    Path disk;

    static List<Path> folders() throws IOException {
        var asking = new ArrayList<Path>();
        try (Stream<Path> all = Files.list(TRAPS)) {
            for (var folder : all.filter(Files::isDirectory).sorted().toList()) {
                if (!read(folder).questions().isEmpty()) {
                    asking.add(folder);
                }
            }
        }
        return asking;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void every_answer_pasted_into_case_yaml_leaves_no_question(Path folder) throws IOException {
        for (var choice = 0; choice < choices(read(folder)); choice++) {
            var answered = copy(folder, "answered" + choice);
            paste(answered, read(folder), choice);
            assertThat(read(answered).questions())
                    .as("answer %s in %s", choice, folder)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void the_same_lines_in_a_layout_leave_no_question(Path folder) throws IOException {
        var asked = read(folder);
        var rules = Files.createDirectories(disk.resolve("rules/intake/layouts"));
        for (var question : asked.questions()) {
            Files.write(rules.resolve(layoutName(question)), layout(question, first(folder, question)));
        }
        var known = new Known(Known.shipped().words(), Layouts.of(disk.resolve("rules")), Passwords.NONE);
        var again = Intake.read(folder, CaseSettings.read(folder), known, new Told(), Progress.SILENT);
        assertThat(again.questions()).isEmpty();
    }

    private static String layoutName(Question question) {
        return question.place().file().replaceAll("[^a-z0-9]", "-") + ".yaml";
    }

    /** The first cell of the sheet, by which a layout may know it beside the name. */
    private static String first(Path folder, Question question) throws IOException {
        try (var file = SheetFile.open(folder.resolve(question.place().file()))) {
            for (var sheet : file.sheets()) {
                try (var rows = sheet.open()) {
                    var row = rows.next();
                    if (row != null && sheet.name().equals(question.place().sheet())) {
                        return IntStream.range(0, row.size())
                                .filter(row::has)
                                .mapToObj(row::text)
                                .findFirst()
                                .orElseThrow();
                    }
                }
            }
        } catch (Unreadable e) {
            throw new IOException(e);
        }
        throw new IOException("no row in " + question.place());
    }

    private static List<String> layout(Question question, String title) {
        var lines = new ArrayList<>(List.of(
                "bank: invented",
                "source: invented for this test",
                "check: not-checked",
                "match:",
                "  file: " + Question.quoted(question.place().file()),
                "  titles: [" + Question.quoted(title) + "]"));
        lines.addAll(question.answers().get(0).settings());
        return lines;
    }

    private static IntakeReport read(Path folder) {
        return Intake.read(folder, CaseSettings.read(folder), new Told(), Progress.SILENT);
    }

    private static int choices(IntakeReport report) {
        return report.questions().stream()
                .mapToInt(question -> question.answers().size())
                .max()
                .orElse(0);
    }

    private Path copy(Path folder, String name) throws IOException {
        var target = Files.createDirectories(disk.resolve(name));
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
        return target;
    }

    /** As a person would: the printed lines under {@code columns:}, which may stand there already. */
    private static void paste(Path folder, IntakeReport asked, int choice) throws IOException {
        var settings = folder.resolve(CaseSettings.FILE);
        var lines = new ArrayList<>(Files.exists(settings) ? Files.readAllLines(settings) : List.of());
        if (!lines.contains("columns:")) {
            lines.add("columns:");
        }
        for (var question : asked.questions()) {
            var answers = question.answers();
            lines.addAll(
                    lines.indexOf("columns:") + 1, question.lines(answers.get(Math.min(choice, answers.size() - 1))));
        }
        Files.write(settings, lines);
    }
}
