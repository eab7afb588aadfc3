package org.clayton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clayton.casefile.Party;
import org.clayton.intake.Progress;
import org.clayton.judge.Subject;
import org.clayton.report.Findings;
import org.clayton.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two innocent namesakes of suspects stay innocent; a pet form with a shared phone is a question, until a person answers. */
class NamesakesRunTest {

    private static final Path CASE = Path.of("testdata/identity/namesakes");

    @TempDir
    Path disk;

    @Test
    void a_namesake_stays_innocent() throws IOException {
        var findings = run("");
        assertThat(parties(findings)).contains("S1", "S2", "S3", "N1", "N2", "W1");
        for (var innocent : List.of("N1", "N2")) {
            var party = party(findings, innocent);
            assertThat(party.role()).isEqualTo(Party.Role.NONE);
            assertThat(findings.flags())
                    .noneMatch(flag -> flag.subject().kind() == Subject.Kind.PARTY
                            && flag.subject().index() == party.index());
            assertThat(findings.proposals())
                    .noneMatch(proposal -> proposal.toString().contains("DE75 5121"));
        }
        assertThat(findings.caseFile().accounts())
                .filteredOn(account -> account.key().equals("DE75512108001245126199"))
                .allMatch(account -> account.holder() == party(findings, "N1").index());
    }

    @Test
    void a_likely_pair_is_asked_and_the_answer_holds() throws IOException {
        var asked = run("");
        assertThat(asked.caseFile().bookkeeping().whoIsWho().possible().matches())
                .singleElement()
                .satisfies(
                        match -> assertThat(match.one().shown() + match.other().shown())
                                .contains("Aleksandar Stojković", "Aco Stojković"));
        assertThat(Report.json(asked)).contains("\"possibleMatches\"", "short form of the given name");

        var same = run(decided("same"));
        assertThat(parties(same)).contains("S3").doesNotContain("W1");
        assertThat(same.caseFile().bookkeeping().whoIsWho().possible().matches())
                .isEmpty();
        assertThat(Report.json(same)).contains("\"verdict\": \"same\"");

        var not = run(decided("not-same"));
        assertThat(parties(not)).contains("S3", "W1");
        assertThat(not.caseFile().bookkeeping().whoIsWho().possible().matches()).isEmpty();
    }

    private static String decided(String verdict) {
        return """
                same-party:
                  - one: S3
                    other: W1
                    verdict: %s
                    by: A. Officer
                    on: 2026-03-09
                    why: the telephone company names the subscriber
                """.formatted(verdict);
    }

    private Findings run(String settings) throws IOException {
        var folder = Files.createTempDirectory(disk, "case");
        for (var file : List.of("subjects.csv", "payments.csv")) {
            Files.copy(CASE.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("case.yaml"), settings);
        return CaseRun.run(new RunOptions(folder, Optional.empty(), List.of(), Optional.empty()), Progress.SILENT);
    }

    private static List<String> parties(Findings findings) {
        return findings.caseFile().parties().stream().map(Party::id).toList();
    }

    private static Party party(Findings findings, String id) {
        return findings.caseFile().parties().stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
