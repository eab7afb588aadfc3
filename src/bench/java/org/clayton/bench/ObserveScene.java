package org.clayton.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import org.clayton.casefile.Account;
import org.clayton.casefile.Bookkeeping;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Declarations;
import org.clayton.casefile.Ledger;
import org.clayton.casefile.Party;
import org.clayton.casefile.Reconciliation;
import org.clayton.casefile.SheetKind;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.Place;
import org.clayton.money.ExchangeRates;
import org.clayton.money.Money;

/**
 * A made-up population over a year and a half: 55 % card payments, 35 % transfers (two in five between accounts of the
 * case), 10 % cash; few accounts take part in very many movements, and one may take a given share of all.
 */
final class ObserveScene {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final int DAYS = 540;
    private static final String[] TEXTS = {
        "",
        "invoice 2024/117",
        "KARTICA *9724",
        "rent March",
        "salary 02/2024",
        "Konzum Split",
        "uplata",
        "transfer",
        "naknada",
        "faktura 88",
        "electricity",
        "order 99812",
        "loan instalment",
        "gift",
        "Plavi Jadran d.o.o."
    };

    private final int rows;
    private final int accounts;
    private final int shops;
    private final int cash;
    private final double hotShare;
    private final boolean eventful;
    private final SplittableRandom random;

    ObserveScene(int rows, double hotShare, long seed) {
        this(rows, hotShare, seed, false);
    }

    /** @param eventful round sums, large cash paid in and drawn, and every fourth account silent for most of a year */
    ObserveScene(int rows, double hotShare, long seed, boolean eventful) {
        this.eventful = eventful;
        this.rows = rows;
        this.accounts = Math.max(10, rows / 20);
        this.shops = accounts;
        this.cash = accounts + Math.max(5, accounts / 4);
        this.hotShare = hotShare;
        this.random = new SplittableRandom(seed);
    }

    CaseFile caseFile() {
        return new CaseFile(
                "bench",
                EURO,
                LocalDate.of(2025, 7, 1),
                parties(),
                accounts(),
                ledger(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Declarations.NONE,
                new ExchangeRates(List.of()),
                IntakeReport.EMPTY,
                Set.of(SheetKind.PAYMENTS, SheetKind.SUBJECTS),
                Bookkeeping.NONE,
                List.of());
    }

    private Ledger ledger() {
        var from = new int[rows];
        var to = new int[rows];
        var day = new int[rows];
        var amount = new long[rows];
        var channel = new byte[rows];
        var first = (int) LocalDate.of(2024, 1, 1).toEpochDay();
        for (var i = 0; i < rows; i++) {
            day[i] = first + (int) ((long) i * DAYS / rows);
            var own = awake(random.nextDouble() < hotShare ? 0 : busy(), day[i] - first);
            var dice = random.nextInt(100);
            if (dice < 55) {
                put(from, to, i, own, shops + random.nextInt(cash - shops));
                channel[i] = (byte) Channel.CARD.ordinal();
                amount[i] = 100L + random.nextInt(20_000);
            } else if (dice < 90) {
                put(
                        from,
                        to,
                        i,
                        own,
                        random.nextInt(5) < 2 ? awake(busy(), day[i] - first) : shops + random.nextInt(cash - shops));
                amount[i] = eventful ? 100_000L * random.nextInt(1, 40) + odd() : 1L << random.nextInt(10, 21);
                channel[i] = (byte) Channel.TRANSFER.ordinal();
            } else {
                put(from, to, i, eventful && dice >= 95 ? 2 : own, cash);
                amount[i] = eventful ? 100_000L * random.nextInt(2, 12) - odd() : 1_000L * random.nextInt(1, 1_000);
            }
            if (dice >= 75 && !(eventful && dice >= 95) || dice < 75 && random.nextInt(3) == 0) {
                var swapped = from[i];
                from[i] = to[i];
                to[i] = swapped;
            }
            if (dice >= 90) {
                channel[i] = (byte) (to[i] == cash ? Channel.CASH_OUT : Channel.CASH_IN).ordinal();
            }
        }
        return new ObserveLedger(from, to, day, amount, channel, TEXTS, cash + 1);
    }

    private void put(int[] from, int[] to, int row, int own, int other) {
        from[row] = own;
        to[row] = other == own ? (own + 1) % accounts : other;
    }

    private int awake(int account, int day) {
        return eventful && account % 4 == 0 && day > 120 && day < 500 ? account + 1 : account;
    }

    private int odd() {
        return random.nextInt(3) == 0 ? 5_000 : 0;
    }

    private int busy() {
        var dice = random.nextDouble();
        return (int) (accounts * dice * dice);
    }

    private List<Party> parties() {
        var occupations = List.of("teacher", "restaurant", "consulting", "nurse", "notary", "carpenter", "driver");
        var all = new ArrayList<Party>();
        for (var i = 0; i < accounts; i++) {
            all.add(new Party(
                    i,
                    "P" + i,
                    "Holder " + i,
                    i % 5 == 0 ? Party.Kind.COMPANY : Party.Kind.PERSON,
                    Party.Role.NONE,
                    List.of(),
                    Optional.empty(),
                    "HR",
                    "",
                    "",
                    occupations.get(i % occupations.size()),
                    i % 2 == 0 ? Optional.of(new Money(2_000_000, EURO)) : Optional.empty(),
                    List.of(),
                    List.of(new Place("subjects.csv", "", i + 2))));
        }
        return all;
    }

    private List<Account> accounts() {
        var all = new ArrayList<Account>();
        for (var i = 0; i <= cash; i++) {
            var kind = i < accounts ? Account.Kind.LISTED : i < cash ? Account.Kind.EXTERNAL : Account.Kind.CASH;
            all.add(new Account(
                    i,
                    "A" + i,
                    "A" + i,
                    kind,
                    i < accounts ? i : -1,
                    i < accounts ? "Holder " + i : "Shop " + i,
                    "",
                    "HR",
                    EURO,
                    Optional.empty(),
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    Reconciliation.UNCHECKED,
                    List.of()));
        }
        return all;
    }
}
