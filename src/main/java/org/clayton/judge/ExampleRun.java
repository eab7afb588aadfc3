package org.clayton.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.CaseFileBuilder;
import org.clayton.intake.BadInput;
import org.clayton.intake.CaseSettings;
import org.clayton.intake.Intake;
import org.clayton.intake.Progress;
import org.clayton.intake.facts.Place;
import org.clayton.observe.Floors;
import org.clayton.observe.Lists;
import org.clayton.observe.Observations;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;
import org.clayton.trace.Tracing;

/** Runs the small cases on the rules' cards the way a real case runs: sheets, facts, observations, rules. */
public final class ExampleRun {

    /** No case is read without a movement; an example that needs none gets one between strangers, long ago. */
    private static final String BYSTANDER = """
            Date,From,To,From name,To name,Amount,Currency,Purpose
            1990-01-02,DE75512108001245126199,DE02120300000000202051,Ida Stein,Emil Wald,12.50,EUR,books
            """;

    /** @param problem empty when the rule answers as its card says; else what it answers, in words */
    public record Outcome(Example example, String problem) {
        public boolean passed() {
            return problem.isEmpty();
        }
    }

    private final RuleBook book;
    private final Path scratch;

    /** @param scratch folder for the sheets of the examples; each is removed when it has run */
    public ExampleRun(RuleBook book, Path scratch) {
        this.book = book;
        this.scratch = scratch;
    }

    /** The examples of draft and retired rules are not run. */
    public Outcome run(Example example) {
        try {
            var judging = new Asked(caseFile(example));
            return new Outcome(example, judging.problem(example));
        } catch (BadInput e) {
            return new Outcome(example, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CaseFile caseFile(Example example) throws IOException {
        try {
            return read(example, example.sheets());
        } catch (BadInput e) {
            var sheets = new TreeMap<>(example.sheets());
            sheets.put("bystander.csv", BYSTANDER);
            return read(example, sheets);
        }
    }

    private CaseFile read(Example example, Map<String, String> sheets) throws IOException {
        var folder = Files.createTempDirectory(Files.createDirectories(scratch), "example");
        try {
            for (var sheet : sheets.entrySet()) {
                Files.writeString(folder.resolve(sheet.getKey()), sheet.getValue());
            }
            var builder = new CaseFileBuilder();
            var intake = Intake.read(folder, CaseSettings.DEFAULT, builder, Progress.SILENT);
            Intake.requireMovements(folder, intake);
            if (!intake.refusals().isEmpty()) {
                throw new BadInput(
                        "example",
                        example.name(),
                        "A row is refused: " + intake.refusals(),
                        "Maybe a column is misspelt");
            }
            return builder.build(example.name(), null, example.asOf().orElse(null), intake);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** One example's case before the rule book. */
    private final class Asked {
        private final CaseFile caseFile;
        private final Judging judging;

        Asked(CaseFile caseFile) {
            this.caseFile = caseFile;
            var floors = new Floors(name -> book.loosest(name, caseFile), Lists.of(book.listTexts()));
            this.judging =
                    book.judge(caseFile, Observations.of(caseFile, floors).all());
        }

        String problem(Example example) {
            for (var left : judging.notJudged()) {
                if (left.rule().equals(example.rule())) {
                    return "not judged, for want of " + String.join(", ", left.missing());
                }
            }
            var found = findings(example.rule());
            if (found.isEmpty()) {
                return example.fires() ? "the rule stays silent" : "";
            }
            return example.fires()
                    ? evidence(example, found)
                    : "the rule fires: " + found.get(0).sentence(judging.wording());
        }

        private List<Finding> findings(String rule) {
            var flags = judging.flags();
            var claims = judging.claims(flags);
            var traces = new EnumMap<Method, Trace>(Method.class);
            for (var method : Method.USUAL) {
                traces.put(method, Tracing.follow(caseFile.ledger(), caseFile.accounts(), claims, method));
            }
            return judging.findings(rule, flags, judging.links(flags, traces), traces);
        }

        private String evidence(Example example, List<Finding> found) {
            var places = found.stream()
                    .flatMap(one -> one.evidence().stream())
                    .map(Evidence::place)
                    .distinct()
                    .sorted()
                    .toList();
            return example.evidence().isEmpty() || example.evidence().equals(places)
                    ? ""
                    : "the rule rests on " + rows(places) + " and not on " + rows(example.evidence());
        }

        private static String rows(List<Place> places) {
            return String.join(", ", places.stream().map(Place::toString).toList());
        }
    }
}
