package org.clayton.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clayton.casefile.Account;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.CaseFileBuilder;
import org.clayton.casefile.Claim;
import org.clayton.intake.CaseSettings;
import org.clayton.intake.Intake;
import org.clayton.intake.Progress;
import org.clayton.intake.facts.Place;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;
import org.clayton.trace.Tracing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Given the claims, the product's tracing of what it read equals the reference tracing of what happened. */
class AlloyTracingTest {
    private static final CaseFile CASE = read();
    private static final Map<Method, Trace> TRACES = trace();

    private static CaseFile read() {
        var folder = Path.of("testdata/cases/operation-alloy");
        var settings = CaseSettings.read(folder);
        var builder = new CaseFileBuilder();
        var report = Intake.read(folder, settings, builder, Progress.SILENT);
        return builder.build(settings.name(), settings.currency(), settings.asOf(), report);
    }

    private static Map<Method, Trace> trace() {
        var claims = Answers.claims().stream()
                .map(row -> new Claim(row.claim(), movement(row.place()), row.amount(), "by-construction", "known"))
                .toList();
        var traces = new EnumMap<Method, Trace>(Method.class);
        for (var method : Method.USUAL) {
            traces.put(method, Tracing.follow(CASE.ledger(), CASE.accounts(), claims, method));
        }
        return traces;
    }

    private static int movement(Place place) {
        var ledger = CASE.ledger();
        return IntStream.range(0, ledger.size())
                .filter(m -> place.equals(ledger.place(m)) || place.equals(ledger.otherPlace(m)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no movement shows " + place));
    }

    static List<Answers.TracedRow> rows() {
        return Answers.traced();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_same_is_left_under_every_method(Answers.TracedRow row) {
        var account = account(row);
        for (var method : Method.USUAL) {
            assertThat(TRACES.get(method).heldIn(account))
                    .as("%s under %s", row.subject(), method.words())
                    .isCloseTo(row.figures().get(method.ordinal()), within(Answers.tolerance(row.currency())));
        }
    }

    private static int account(Answers.TracedRow row) {
        return CASE.accounts().stream()
                .filter(account -> account.currency().getCurrencyCode().equals(row.currency()))
                .filter(account -> switch (account.kind()) {
                    case HELD -> account.number().replace(" ", "").equals(row.number());
                    case ASSET, CASH ->
                        (account.key() + (account.kind() == Account.Kind.CASH ? ":" + row.currency() : ""))
                                .equals(row.subject());
                    default -> false;
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError(row.subject() + " is not in the case file"))
                .index();
    }
}
