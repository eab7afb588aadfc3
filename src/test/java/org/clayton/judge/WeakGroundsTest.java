package org.clayton.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.SheetKind;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each test tries to have an account frozen for a reason that is none: by the rules' text, and by what rules have said. */
class WeakGroundsTest {

    private static final String RULE = """
            package %s;
            import org.clayton.casefile.Party;
            import org.clayton.judge.EarlierFlag;
            import org.clayton.judge.EarlierLink;
            import org.clayton.judge.Level;
            import org.clayton.judge.TracedToAccount;
            import org.clayton.judge.Verdict;
            import org.clayton.observe.CashRun;
            global Verdict verdict;
            rule "weak" when
            %s
            then verdict.raise( drools.getMatch() ); end
            """;

    @TempDir
    Path folder;

    static Stream<Arguments> weak() {
        return Stream.of(
                arguments("freeze", "$money", "$money : TracedToAccount( )", "would rest on no flag and no link"),
                arguments(
                        "freeze",
                        "$money",
                        "$money : TracedToAccount( ) EarlierFlag( account == $money.account )",
                        "would rest on no flag and no link"),
                arguments(
                        "freeze",
                        "$money",
                        "$money : TracedToAccount( ) EarlierFlag( account == $money.account, level == Level.LOW )",
                        "would rest on no flag and no link"),
                arguments(
                        "freeze",
                        "$money",
                        "$money : TracedToAccount( ) EarlierFlag( account == $money.account, weighty != true )",
                        "would rest on no flag and no link"),
                arguments(
                        "freeze",
                        "$money",
                        "$money : TracedToAccount( ) EarlierFlag( account == $money.account, rule == \"cash-run\" )",
                        "would rest on no flag and no link"),
                arguments(
                        "freeze",
                        "$money",
                        "$money : TracedToAccount( ) $flag : EarlierFlag( weighty )",
                        "would rest on no flag and no link about its subject"),
                arguments(
                        "freeze",
                        "$money",
                        "$money : TracedToAccount( ) not EarlierFlag( account == $money.account, weighty )",
                        "would rest on no flag and no link"),
                arguments(
                        "freeze",
                        "$money",
                        "$money : TracedToAccount( country == \"RS\" )"
                                + " EarlierLink( account == $money.account, weighty )",
                        "A country or nationality is no ground to claim, link or freeze"),
                arguments(
                        "link",
                        "$money",
                        "$money : TracedToAccount( ) Party( index == $money.party, country == \"AL\" )",
                        "A country or nationality is no ground to claim, link or freeze"),
                arguments(
                        "link",
                        "$money",
                        "$money : TracedToAccount( ) Party( index == $money.party, name == \"Petar Perić\" )",
                        "never for one person or account"),
                arguments(
                        "flag.cash",
                        "$run",
                        "$run : CashRun( ) Party( index == $run.party, name == \"Petar Perić\" )",
                        "never for one person or account"),
                arguments(
                        "flag.cash",
                        "$run",
                        "$run : CashRun( country == \"RS\" )",
                        "The rule rests on a country alone, and its level is above low"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("weak")
    void a_rule_that_would_carry_it_is_refused(String phase, String subject, String when, String said) {
        var stem = phase.replace('.', '/') + "/weak";
        var books = new BookFolder(folder.resolve("rules"))
                .put(stem + ".drl", RULE.formatted(phase, when))
                .put(stem + ".yaml", JudgingTest.card("weak", subject + ".account", "It is so."));
        assertThatThrownBy(books::load).hasMessageContaining(said);
    }

    /** All three rules below say yes; what they say is on trial, or only worth a look. */
    @Test
    void what_trial_rules_and_low_flags_said_reaches_no_proposal() {
        var strong = RULE.formatted(
                        "freeze",
                        "$money : TracedToAccount( ) $flag : EarlierFlag( account == $money.account, weighty )")
                .replace("\"weak\"", "\"strong\"");
        var card = JudgingTest.card("strong", "$money.account", "It was flagged.");
        for (var change : List.of("status: trial\nlevel: medium", "status: in-use\nlevel: low")) {
            var books = new BookFolder(folder.resolve("rules"))
                    .replace(BookFolder.CARD, "status: in-use\nlevel: medium", change)
                    .put("freeze/strong.drl", strong)
                    .put("freeze/strong.yaml", card);
            assertThat(grounds(books)).as(change).isEmpty();
            books.replace(BookFolder.CARD, change, "status: in-use\nlevel: medium");
            assertThat(grounds(books)).hasSize(1);
        }
        var onTrial = new BookFolder(folder.resolve("rules"))
                .put("freeze/strong.drl", strong)
                .put("freeze/strong.yaml", card.replace("status: in-use", "status: trial"));
        assertThat(grounds(onTrial)).isEmpty();
    }

    @Test
    void a_changed_folder_that_nobody_signed_carries_nothing_whatever_its_cards_say() {
        var books = new BookFolder(folder.resolve("rules"));
        var caseFile = caseFile();
        var judging = JudgingTest.judging(books.load().trusted(books.root), caseFile);
        assertThat(judging.flags()).isNotEmpty().allMatch(Flag::trial);
        assertThat(judging.claims(judging.flags())).isEmpty();
    }

    private static List<FreezeGround> grounds(BookFolder books) {
        var caseFile = caseFile();
        var account = caseFile.accounts().stream()
                .filter(one -> one.key().equals("HR1"))
                .findFirst()
                .orElseThrow()
                .index();
        var hop = new Trace.Hop("C1-1-1", 0, 0, -1, 9_500_00, 9_500_00);
        var held = new Trace.Held(account, 0, 9_500_00, 0);
        var traces = Map.of(Method.FIFO, new Trace(Method.FIFO, List.of(hop), List.of(held), List.of()));
        var judging = JudgingTest.judging(books.load(), caseFile);
        var flags = judging.flags();
        assertThat(flags).isNotEmpty();
        return judging.grounds(flags, List.of(), traces);
    }

    private static CaseFile caseFile() {
        return JudgingTest.fixture().sheets(SheetKind.SUBJECTS).caseFile();
    }
}
