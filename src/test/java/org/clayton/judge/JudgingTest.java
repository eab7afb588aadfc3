package org.clayton.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.LedgerFixture;
import org.clayton.casefile.Party;
import org.clayton.casefile.SheetKind;
import org.clayton.intake.facts.Place;
import org.clayton.observe.Floors;
import org.clayton.observe.Lists;
import org.clayton.observe.Observations;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgingTest {

    private static final String DEPOSITS = """
            2024-03-04 | CASH:P1 -> HR1 | 9500.00 EUR | CASH_IN | pazar
            2024-03-05 | CASH:P1 -> HR1 | 9400.00 EUR | CASH_IN | pazar
            2024-03-06 | CASH:P1 -> HR1 | 9300.00 EUR | CASH_IN | pazar
            2024-03-07 | HR1 -> HR2     | 9000.00 EUR | TRANSFER | savings
            """;

    private static final Lists LIMITS = Lists.of(Map.of(
            "cash-reporting-limits",
            "key,from,until,source,note,amount,currency\n*,1990-01-01,,OWN,general,10000,EUR\n"));

    @TempDir
    Path folder;

    static LedgerFixture fixture() {
        return LedgerFixture.of(DEPOSITS)
                .party("P1", "Petar Perić", Party.Role.SUSPECT)
                .holds("P1", "HR1")
                .party("P2", "Ana Anić", Party.Role.NONE)
                .holds("P2", "HR2");
    }

    static Judging judging(RuleBook book, CaseFile caseFile) {
        var floors = new Floors(name -> book.loosest(name, caseFile), LIMITS);
        return book.judge(caseFile, Observations.of(caseFile, floors).all());
    }

    @Test
    void a_flag_says_what_was_found_what_was_asked_and_where_it_stands() {
        var flags = judging(
                        new BookFolder(folder.resolve("rules")).load(),
                        fixture().caseFile())
                .flags();
        assertThat(flags).hasSize(1);
        var flag = flags.get(0);
        assertThat(flag.id()).isEqualTo("F1");
        assertThat(flag.sentence())
                .isEqualTo("3 deposits, 28,200.00 EUR together, on HR1 (Petar Perić); asked were 3.");
        assertThat(flag.conditions())
                .containsExactly(
                        new Flag.Condition("largest", "below 10,000.00 EUR", "9,500.00 EUR", ""),
                        new Flag.Condition("deposits in a run", "at least 3", "3", "OWN"));
        assertThat(flag.usual())
                .isEqualTo("usual month: 28,200.00 EUR in, 9,000.00 EUR out, over 1 month; cash paid in on"
                        + " 3 days in 1 month, 100 % of what arrives");
        assertThat(flag.evidence().stream().map(Evidence::place))
                .containsExactly(
                        new Place("ledger.csv", "", 1), new Place("ledger.csv", "", 2), new Place("ledger.csv", "", 3));
        assertThat(flag.innocent()).containsExactly("A shop that banks its takings every evening.");
        assertThat(flag.subject().label()).isEqualTo("HR1");
    }

    @Test
    void a_rule_without_its_sheets_is_not_judged() {
        var book = new BookFolder(folder.resolve("rules"))
                .replace(BookFolder.CARD, "needs: [movements]", "needs: [movements, luxury-purchases]")
                .load();
        var judging = judging(book, fixture().caseFile());
        assertThat(judging.flags()).isEmpty();
        assertThat(judging.notJudged())
                .containsExactly(new NotJudged("cash-run", "Cash in a run", List.of("luxury purchases")));
    }

    @Test
    void the_day_and_the_country_pick_the_threshold() {
        var table = DEPOSITS.replace("HR1", "PL1").replace("HR2", "PL2");
        var book = new BookFolder(folder.resolve("rules")).load();
        assertThat(judging(book, LedgerFixture.of(table).caseFile()).flags()).hasSize(1);
        var later = table.replace("2024-03", "2024-07");
        assertThat(judging(book, LedgerFixture.of(later).caseFile()).flags()).isEmpty();
    }

    @Test
    void drafts_and_retired_rules_are_not_asked_and_trial_flags_carry_nothing() {
        var books = new BookFolder(folder.resolve("rules"))
                .copy("flag/cash/tried", "status: in-use", "status: trial")
                .copy("flag/cash/sketched", "status: in-use", "status: draft")
                .copy("flag/cash/gone", "status: in-use", "status: retired")
                .put("freeze/on-flag.drl", freezeRule())
                .put("freeze/on-flag.yaml", freezeCard());
        var judging = judging(books.load(), fixture().caseFile());
        var flags = judging.flags();
        assertThat(flags).extracting(Flag::rule).containsExactly("cash-run", "tried");
        assertThat(flags).extracting(Flag::trial).containsExactly(false, true);
        var grounds = judging.grounds(flags, List.of(), Map.of());
        assertThat(grounds).hasSize(1);
        assertThat(grounds.get(0).flags()).containsExactly("F1");
    }

    @Test
    void a_claim_rule_claims_each_movement_once_in_ledger_order() {
        var books = new BookFolder(folder.resolve("rules"))
                .copy("claim/first", "subject: $run.account", "subject: $run.account\nclaims: $run.movements")
                .copy("claim/second", "subject: $run.account", "subject: $run.account\nclaims: $run.movements");
        var claims = judging(books.load(), fixture().caseFile()).claims(List.of());
        assertThat(claims)
                .extracting(
                        claim -> claim.id() + " " + claim.movement() + " " + claim.amountMinor() + " " + claim.rule())
                .containsExactly("C1 0 950000 first", "C2 1 940000 first", "C3 2 930000 first");
    }

    @Test
    void traced_money_reaches_the_link_rules_as_its_most_cautious_figure() {
        var books = new BookFolder(folder.resolve("rules"))
                .put("link/reached.drl", linkRule())
                .put("link/reached.yaml", linkCard());
        var caseFile = fixture().sheets(SheetKind.SUBJECTS).caseFile();
        var account = indexOf(caseFile, "HR1");
        var hop = new Trace.Hop("C1-1-1", 0, 0, -1, 9_500_00, 9_500_00);
        var traces = Map.of(
                Method.FIFO,
                        new Trace(Method.FIFO, List.of(hop), List.of(new Trace.Held(account, 0, 500_00, 0)), List.of()),
                Method.LIFO,
                        new Trace(
                                Method.LIFO,
                                List.of(hop),
                                List.of(new Trace.Held(account, 0, 9_500_00, 0)),
                                List.of()));
        var links = judging(books.load(), caseFile).links(List.of(), traces);
        assertThat(links)
                .extracting(Link::sentence)
                .containsExactly("Between 500.00 EUR and 9,500.00 EUR lie on HR1 (Petar Perić).");
        assertThat(links.get(0).evidence().get(0).place()).isEqualTo(new Place("ledger.csv", "", 1));
    }

    private static int indexOf(CaseFile caseFile, String key) {
        return caseFile.accounts().stream()
                .filter(account -> account.key().equals(key))
                .findFirst()
                .orElseThrow()
                .index();
    }

    private static String freezeRule() {
        return """
            package freeze;
            import org.clayton.judge.EarlierFlag;
            import org.clayton.judge.Verdict;
            global Verdict verdict;
            rule "on-flag" when
                $flag : EarlierFlag( weighty )
                exists EarlierFlag( weighty, account == $flag.account )
                not EarlierFlag( weighty == false )
            then verdict.raise( drools.getMatch() ); end
            """;
    }

    private static String freezeCard() {
        return card("on-flag", "$flag.account", "It was flagged.");
    }

    private static String linkRule() {
        return """
            package link;
            import org.clayton.casefile.Party;
            import org.clayton.judge.TracedToAccount;
            import org.clayton.judge.Verdict;
            global Verdict verdict;
            rule "reached" when
                not TracedToAccount( country == "XX" )
                $money : TracedToAccount( )
                exists Party( index == $money.party )
                $who : Party( index == $money.party, role == Party.Role.SUSPECT )
            then verdict.raise( drools.getMatch() ); end
            """;
    }

    private static String linkCard() {
        return card(
                "reached",
                "$money.account",
                "Between {$money.leastMinor} and {$money.mostMinor} lie on {$money.account}.");
    }

    static String card(String id, String subject, String finding) {
        return """
            id: %s
            title: a title
            question: a question?
            status: in-use
            level: high
            subject: %s
            finding: "%s"
            sources: [{key: OWN, place: here}]
            needs: [movements]
            innocent: [Somebody paid back what they owed.]
            not-covered: much
            next-steps: [ask]
            history: [{date: 2026-11-22, change: first version}]
            examples:
              - {fires: x, sheets: {a.csv: x}}
              - {silent: y, sheets: {a.csv: y}}
            """.formatted(id, subject, finding);
    }
}
