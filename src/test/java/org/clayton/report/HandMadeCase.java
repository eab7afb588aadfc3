package org.clayton.report;

import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.clayton.casefile.Account;
import org.clayton.casefile.Asset;
import org.clayton.casefile.Bookkeeping;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Deal;
import org.clayton.casefile.Declarations;
import org.clayton.casefile.Party;
import org.clayton.casefile.Purchase;
import org.clayton.casefile.Reconciliation;
import org.clayton.casefile.Seizure;
import org.clayton.casefile.SheetKind;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.Notice;
import org.clayton.intake.facts.Place;
import org.clayton.intake.facts.Question;
import org.clayton.intake.facts.Refusal;
import org.clayton.intake.facts.SheetReading;
import org.clayton.intake.sheets.Decided;
import org.clayton.money.ExchangeRates;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/** The case of {@link HandMade}: its parties, accounts and assets, and the seven movements between them. */
final class HandMadeCase {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency RSD = Currency.getInstance("RSD");

    private HandMadeCase() {}

    static CaseFile caseFile() {
        return new CaseFile(
                "operation-hand",
                EUR,
                LocalDate.parse("2026-03-31"),
                parties(),
                accounts(),
                ledger(),
                assets(),
                deals(),
                purchases(),
                List.of(new Seizure(
                        "S1",
                        LocalDate.parse("2026-03-30"),
                        "Split, Riva 3",
                        0,
                        1,
                        "Watch, serial W-77119",
                        Optional.empty(),
                        new Place("seizures.xlsx", "Oduzeto", 4))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Declarations.NONE,
                new ExchangeRates(List.of()),
                intake(),
                EnumSet.of(SheetKind.STATEMENTS, SheetKind.PROPERTY_DEALS, SheetKind.LUXURY_PURCHASES),
                Bookkeeping.NONE,
                List.of("izvod.xlsx: one own transfer has no second leg"));
    }

    private static List<Party> parties() {
        return List.of(
                party(0, "P1", "Марко Ђурић", Party.Kind.PERSON, Party.Role.SUSPECT, "Marko Đurić"),
                party(
                        1,
                        "P2",
                        "Šljivančanin Gradnja d.o.o.",
                        Party.Kind.COMPANY,
                        Party.Role.ASSOCIATE,
                        "SLJIVANCANIN"));
    }

    private static Party party(int index, String id, String name, Party.Kind kind, Party.Role role, String other) {
        return new Party(
                index,
                id,
                name,
                kind,
                role,
                List.of(other),
                Optional.empty(),
                "HR",
                "",
                "",
                "",
                Optional.empty(),
                List.of("\"" + other + "\" is the same name in another script"),
                List.of(new Place("subjects.xlsx", "Lica", index + 2)));
    }

    static List<Account> accounts() {
        var broken = Reconciliation.of(
                Reconciliation.State.BROKEN,
                "row 9 prints 41,000.00 where 40,000.00 follows",
                Optional.of(new Place("izvod.xlsx", "Промет", 9)));
        var fine = Reconciliation.of(Reconciliation.State.RECONCILED, "", Optional.empty());
        return List.of(
                account(HandMade.UNKNOWN, "UNKNOWN", "nobody named", Account.Kind.UNKNOWN, -1, "", "", EUR, null, fine),
                account(
                        HandMade.SPLIT,
                        "HR1723600001101234565",
                        "HR17 2360 0001 1012 3456 5",
                        Account.Kind.HELD,
                        0,
                        "Marko Đurić",
                        "HR",
                        EUR,
                        1_250_000L,
                        fine),
                account(
                        HandMade.BELGRADE,
                        "RS35105008123123123173",
                        "RS35 1050 0812 3123 1231 73",
                        Account.Kind.HELD,
                        1,
                        "Шљиванчанин Градња д.о.о.",
                        "RS",
                        RSD,
                        410_000_000L,
                        broken),
                account(HandMade.FLAT, "ASSET:D1", "Flat, Lisboa", Account.Kind.ASSET, 0, "", "PT", EUR, null, fine),
                account(HandMade.WATCH, "ASSET:L1", "Watch", Account.Kind.ASSET, 0, "", "HR", EUR, null, fine),
                account(
                        HandMade.WAGES,
                        "NAME:BRODOGRADNJA",
                        "Brodogradnja d.d.",
                        Account.Kind.EXTERNAL,
                        -1,
                        "",
                        "",
                        EUR,
                        null,
                        fine),
                account(
                        HandMade.CASH,
                        "CASH:P1",
                        "cash of Марко Ђурић",
                        Account.Kind.CASH,
                        0,
                        "",
                        "",
                        EUR,
                        null,
                        fine));
    }

    private static Account account(
            int index,
            String key,
            String number,
            Account.Kind kind,
            int holder,
            String holderName,
            String country,
            Currency currency,
            @Nullable Long closing,
            Reconciliation reconciliation) {
        return new Account(
                index,
                key,
                number,
                kind,
                holder,
                holderName,
                "",
                country,
                currency,
                Optional.empty(),
                OptionalLong.empty(),
                closing == null ? OptionalLong.empty() : OptionalLong.of(closing),
                reconciliation,
                List.of(new Place("izvod.xlsx", "Промет", 3)));
    }

    private static Movements ledger() {
        return new Movements()
                .add(
                        "2026-01-05",
                        HandMade.WAGES,
                        HandMade.SPLIT,
                        150_000,
                        150_000,
                        Channel.WAGE,
                        "Plaća 12/2025",
                        row("split.csv", 2),
                        null)
                .add(
                        "2026-01-12",
                        HandMade.CASH,
                        HandMade.SPLIT,
                        4_700_000,
                        4_700_000,
                        Channel.CASH_IN,
                        "Uplata gotovine",
                        row("split.csv", 3),
                        null)
                .add(
                        "2026-01-13",
                        HandMade.CASH,
                        HandMade.SPLIT,
                        4_800_000,
                        4_800_000,
                        Channel.CASH_IN,
                        "Uplata gotovine",
                        row("split.csv", 4),
                        null)
                .add(
                        "2026-01-20",
                        HandMade.SPLIT,
                        HandMade.BELGRADE,
                        4_000_000,
                        468_400_000,
                        Channel.TRANSFER,
                        "Позајмница =HYPERLINK(\"http://x\")",
                        row("split.csv", 5),
                        new Place("izvod.xlsx", "Промет", 8))
                .add(
                        "2026-02-02",
                        HandMade.SPLIT,
                        HandMade.FLAT,
                        3_000_000,
                        3_000_000,
                        "Sinal CPCV Lisboa",
                        row("split.csv", 6))
                .add("2026-02-10", HandMade.SPLIT, HandMade.WATCH, 1_400_000, 1_400_000, "Sat", row("split.csv", 7))
                .add(
                        "2026-02-11",
                        HandMade.BELGRADE,
                        HandMade.UNKNOWN,
                        58_400_000,
                        58_400_000,
                        Channel.CASH_OUT,
                        "Исплата",
                        new Place("izvod.xlsx", "Промет", 9),
                        null);
    }

    static Place row(String file, int row) {
        return new Place(file, "", row);
    }

    static List<Asset> assets() {
        return List.of(
                new Asset(
                        0,
                        HandMade.FLAT,
                        "D1",
                        Asset.Kind.PROPERTY,
                        "Flat T3, Rua das Flores 12, Lisboa",
                        "Matriz 1234-U",
                        "PT",
                        0,
                        Optional.of(Money.of(32_000_000, "EUR")),
                        List.of(new Place("property-deals.xlsx", "Deals", 2))),
                new Asset(
                        1,
                        HandMade.WATCH,
                        "L1",
                        Asset.Kind.WATCH,
                        "Steel chronograph",
                        "W-77119",
                        "HR",
                        0,
                        Optional.of(Money.of(1_400_000, "EUR")),
                        List.of(new Place("luxury-purchases.xlsx", "Satovi", 2))));
    }

    private static List<Deal> deals() {
        return List.of(new Deal(
                0,
                "D1",
                0,
                -1,
                Deal.Status.OPEN,
                Optional.of(LocalDate.parse("2026-02-01")),
                Optional.of(LocalDate.parse("2026-04-15")),
                Money.of(32_000_000, "EUR"),
                Optional.empty(),
                Optional.of(Money.of(20_000_000, "EUR")),
                "bank transfer",
                "Cartório da Baixa",
                List.of(4),
                "",
                new Place("property-deals.xlsx", "Deals", 2)));
    }

    private static List<Purchase> purchases() {
        return List.of(new Purchase(
                1,
                "L1",
                0,
                1,
                0,
                LocalDate.parse("2026-02-10"),
                Money.of(1_400_000, "EUR"),
                false,
                "Zlatar Split",
                "HR",
                List.of(5),
                "",
                new Place("luxury-purchases.xlsx", "Satovi", 2)));
    }

    private static IntakeReport intake() {
        return new IntakeReport(
                List.of(new IntakeReport.InputFile(
                        "izvod.xlsx",
                        8123,
                        "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                        "xlsx",
                        Decided.NOTHING,
                        Decided.NOTHING,
                        List.of(new IntakeReport.InputSheet(
                                "Промет", "bank statement", 6, 12, 6, 1, 0, 5, SheetReading.NONE)))),
                List.of(new Refusal(
                        new Place("izvod.xlsx", "Промет", 11),
                        "D",
                        "=1+1",
                        "it is not an amount",
                        "Maybe the column holds the balance")),
                List.of(new Question(
                        new Place("konto.csv", "", 2),
                        "A",
                        Question.About.DATES,
                        "'03/04/2024' under 'Date'",
                        "Does the day come first or the month?",
                        List.of(
                                Question.Answer.of("3 April 2024", "dates: day-first"),
                                Question.Answer.of("4 March 2024", "dates: month-first")))),
                List.of(new Notice(
                        new Place("izvod.xlsx", "Промет", 9), "", "a hidden row", "It was read like the others")));
    }
}
