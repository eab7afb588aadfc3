package org.clayton.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Claim;
import org.clayton.freeze.MethodChoice;
import org.clayton.freeze.Proposals;
import org.clayton.intake.facts.Place;
import org.clayton.judge.Evidence;
import org.clayton.judge.Flag;
import org.clayton.judge.FreezeGround;
import org.clayton.judge.Level;
import org.clayton.judge.Link;
import org.clayton.judge.NotJudged;
import org.clayton.judge.NotRaised;
import org.clayton.judge.Subject;
import org.clayton.money.Money;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;
import org.clayton.trace.Trace.Break;
import org.clayton.trace.Trace.Held;
import org.clayton.trace.Trace.Hop;
import org.clayton.trace.Worksheet;

/**
 * A small invented case, every figure typed by hand. Cash of 95,000 EUR goes into an account in Split, half of it on to
 * a company in Belgrade (as dinars) and a flat in Lisbon that is still at the notary; a watch is bought with the rest.
 */
public final class HandMade {
    public static final int UNKNOWN = 0;
    public static final int SPLIT = 1;
    public static final int BELGRADE = 2;
    public static final int FLAT = 3;
    public static final int WATCH = 4;
    public static final int WAGES = 5;
    public static final int CASH = 6;

    private static final Currency EUR = Currency.getInstance("EUR");

    private HandMade() {}

    public static Findings findings() {
        return findings(MethodChoice.MOST_CONSERVATIVE);
    }

    public static CaseFile caseFile() {
        return HandMadeCase.caseFile();
    }

    public static Findings findings(MethodChoice choice) {
        var caseFile = caseFile();
        var claims = claims();
        var traces = traces();
        var proposals = Proposals.from(grounds(), flags(), links(), claims, traces, caseFile, choice);
        return new Findings(
                caseFile,
                "0.1.0",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                flags(),
                claims,
                traces,
                worksheets(),
                links(),
                choice,
                proposals.proposals(),
                proposals.notProposed(),
                List.of(new NotRaised(
                        "watch-beyond-income",
                        "A watch beyond the income",
                        Level.LOW,
                        false,
                        asset(1),
                        "=1+1 is how this sentence begins",
                        List.of(new NotRaised.Reason("the price was inherited", "an inheritance of 20,000.00 EUR")),
                        List.of(new Evidence(
                                HandMadeCase.row("split.csv", 3), Optional.empty(), Optional.empty(), "ostavina")))),
                List.of(new NotJudged("trip-before-cash", "A journey before the cash", List.of("travel sheet"))));
    }

    private static List<Claim> claims() {
        return List.of(
                new Claim(
                        "C1",
                        1,
                        4_700_000,
                        "claim-cash-run",
                        "47,000.00 EUR in cash without a lawful source in the case."),
                new Claim("C2", 2, 4_800_000, "claim-cash-run", "48,000.00 EUR in cash the day after."));
    }

    private static Map<Method, Trace> traces() {
        var traces = new EnumMap<Method, Trace>(Method.class);
        for (var method : Method.USUAL) {
            traces.put(method, trace(method, method == Method.LIBR ? 25_000 : 0));
        }
        return traces;
    }

    /** @param less minor units fewer that reach the flat, and stay in Split instead */
    private static Trace trace(Method method, long less) {
        var hops = List.of(
                new Hop("C1-2-1", 0, 1, -1, 4_700_000, 4_700_000),
                new Hop("C2-3-1", 1, 2, -1, 4_800_000, 4_800_000),
                new Hop("C1-4-2", 0, 3, 0, 3_900_000, 456_690_000),
                new Hop("C2-5-2", 1, 4, 1, 3_000_000 - less, 3_000_000 - less),
                new Hop("C2-6-3", 1, 5, 1, 1_400_000, 1_400_000),
                new Hop("C1-7-3", 0, 6, 2, 58_400_000, 58_400_000));
        var held = new ArrayList<>(List.of(
                new Held(SPLIT, 0, 800_000, 0),
                new Held(SPLIT, 1, 400_000 + less, 1),
                new Held(BELGRADE, 0, 398_290_000, 2),
                new Held(FLAT, 1, 3_000_000 - less, 3),
                new Held(WATCH, 1, 1_400_000, 4)));
        return new Trace(method, hops, held, List.of(new Break(Break.Kind.CASH_SPENT, 0, 6, BELGRADE, 58_400_000, 5)));
    }

    private static List<Worksheet> worksheets() {
        return List.of(new Worksheet(
                Method.FIFO,
                SPLIT,
                0,
                false,
                List.of(
                        new Worksheet.Row(0, 150_000, 150_000, 0, 0),
                        new Worksheet.Row(1, 4_700_000, 4_850_000, 4_700_000, 4_700_000),
                        new Worksheet.Row(2, 4_800_000, 9_650_000, 4_800_000, 9_500_000),
                        new Worksheet.Row(3, -4_000_000, 5_650_000, -3_900_000, 5_600_000),
                        new Worksheet.Row(4, -3_000_000, 2_650_000, -3_000_000, 2_600_000),
                        new Worksheet.Row(5, -1_400_000, 1_250_000, -1_400_000, 1_200_000))));
    }

    private static List<Flag> flags() {
        return List.of(
                flag(
                        "F1",
                        "cash-structuring",
                        Level.HIGH,
                        account(SPLIT),
                        "Two cash deposits of 47,000.00 and 48,000.00 EUR on two days."),
                flag("F2", "pass-through", Level.MEDIUM, account(BELGRADE), "Money left 22 days after it came."),
                flag(
                        "F3",
                        "open-deal-without-income",
                        Level.HIGH,
                        asset(0),
                        "A deposit of 30,000.00 EUR with no income to match."),
                flag("F4", "watch-beyond-income", Level.MEDIUM, asset(1), "=2+5 is how the note begins"));
    }

    private static Flag flag(String id, String rule, Level level, Subject subject, String sentence) {
        return new Flag(
                id,
                rule,
                "Rule " + rule,
                level,
                false,
                subject,
                sentence,
                List.of(new Flag.Condition("deposits", "at least 2", "2", "FINCEN-A005")),
                "usual month: 1,200.00 EUR in, 1,100.00 EUR out, over 14 months",
                List.of(
                        new Evidence(
                                HandMadeCase.row("split.csv", 3),
                                Optional.of(LocalDate.parse("2026-01-12")),
                                Optional.of(Money.of(new BigDecimal("47000.00"), EUR)),
                                "+1+cmd|' /C calc'!A0"),
                        new Evidence(
                                HandMadeCase.row("split.csv", 4),
                                Optional.of(LocalDate.parse("2026-01-13")),
                                Optional.of(Money.of(new BigDecimal("48000.00"), EUR)),
                                "Uplata gotovine")),
                List.of("A shop or restaurant banks its takings (" + rule + ")."),
                List.of("Ask the bank for the deposit slips."));
    }

    private static List<Link> links() {
        return List.of(new Link(
                "N1",
                "message-names-sum",
                Level.MEDIUM,
                false,
                account(SPLIT),
                "A message of 11 January 2026 names 47 and 48.",
                List.of(new Evidence(
                        new Place("intercepts.xlsx", "Chat", 14),
                        Optional.of(LocalDate.parse("2026-01-11")),
                        Optional.empty(),
                        "sutra 47 pa 48")),
                List.of("The numbers may mean something else.")));
    }

    private static List<FreezeGround> grounds() {
        return List.of(
                ground(account(SPLIT), List.of("F1"), List.of("N1")),
                ground(account(BELGRADE), List.of("F2"), List.of()),
                ground(asset(0), List.of("F3"), List.of()),
                ground(asset(1), List.of("F4"), List.of()),
                ground(account(CASH), List.of("F1"), List.of()));
    }

    private static FreezeGround ground(Subject subject, List<String> flags, List<String> links) {
        return new FreezeGround(
                "freeze-high-flag", subject, "A high flag and money traced to it carry a proposal.", flags, links);
    }

    private static Subject account(int index) {
        return new Subject(
                Subject.Kind.ACCOUNT, index, HandMadeCase.accounts().get(index).number());
    }

    private static Subject asset(int index) {
        return new Subject(
                Subject.Kind.ASSET, index, HandMadeCase.assets().get(index).description());
    }
}
