package org.clayton.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.Place;
import org.clayton.money.ExchangeRates;
import org.clayton.money.Money;

/**
 * A small case written as a table, for tests. One line a movement, in ledger order:
 *
 * <pre>
 * 2024-01-02 09:30 | CASH:P1 -> RS1   | 1000.00 EUR               | CASH_IN  | pazar
 * 2024-01-03       | RS1 -> HR1       | 500.00 EUR => 3767.25 HRK | TRANSFER | to brother
 * 2024-01-04       | HR1 -> ASSET:L1  | 100.00 HRK
 * </pre>
 *
 * The time, the amount that arrives, the channel and the text may be left out. What an account is, follows from its
 * name: {@code CASH:}, {@code ASSET:}, {@code EXT:}, {@code BANK} and {@code ?} speak for themselves, {@code LISTED:} is
 * a listed account, every other one is held. {@code CASH:P1} belongs to party P1. Accounts and parties are indexed in
 * order of their keys, as in a real case file. Row n of the table is row n of {@code ledger.csv}.
 */
public final class LedgerFixture {

    public static final LocalDate AS_OF = LocalDate.of(2025, 1, 1);

    private record Line(
            LocalDate day,
            Optional<LocalTime> time,
            String from,
            String to,
            Money sent,
            Money received,
            Channel channel,
            String text,
            Place place) {}

    private record Person(String id, String name, Party.Kind kind, Party.Role role) {}

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Currency> currencies = new TreeMap<>();
    private final Map<String, Person> people = new TreeMap<>();
    private final Map<String, String> holders = new LinkedHashMap<>();
    private final Map<String, Long> openings = new LinkedHashMap<>();
    private final List<ExchangeRates.Rate> rates = new ArrayList<>();
    private final List<Asset> assets = new ArrayList<>();
    private final Set<SheetKind> kinds = EnumSet.of(SheetKind.STATEMENTS);
    private Currency caseCurrency = Currency.getInstance("EUR");
    private String broken = "";

    private LedgerFixture() {}

    /** A case with these movements. Blank lines and lines that open with {@code #} are skipped (and counted as rows). */
    public static LedgerFixture of(String table) {
        var fixture = new LedgerFixture();
        var rows = table.lines().toList();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i).strip();
            if (!row.isEmpty() && !row.startsWith("#")) {
                fixture.read(row.split("\\|"), new Place("ledger.csv", "", i + 1));
            }
        }
        return fixture;
    }

    /** Just the ledger of {@link #of}; account indices by {@link #account}. */
    public Ledger ledger() {
        return caseFile().ledger();
    }

    public LedgerFixture party(String id, String name, Party.Role role) {
        people.put(id, new Person(id, name, Party.Kind.PERSON, role));
        return this;
    }

    public LedgerFixture company(String id, String name, Party.Role role) {
        people.put(id, new Person(id, name, Party.Kind.COMPANY, role));
        return this;
    }

    /** The party holds these accounts. */
    public LedgerFixture holds(String party, String... accounts) {
        person(party);
        for (var account : accounts) {
            holders.put(account, party);
        }
        return this;
    }

    /** The statement's opening balance; {@code 1000.00 EUR}. */
    public LedgerFixture opening(String account, String amount) {
        var money = money(amount);
        see(account, money.currency());
        openings.put(account, money.minor());
        return this;
    }

    /** The statement of the account does not reconcile. */
    public LedgerFixture broken(String account) {
        broken = account;
        return this;
    }

    public LedgerFixture currency(String code) {
        caseCurrency = Currency.getInstance(code);
        return this;
    }

    /** Units of the currency for one euro, from the first day on. */
    public LedgerFixture rate(String code, String perEuro) {
        rates.add(new ExchangeRates.Rate(
                Currency.getInstance(code), LocalDate.EPOCH, new BigDecimal(perEuro), "invented for the test"));
        return this;
    }

    /** A purchase {@code L1} has the account {@code ASSET:L1}. */
    public LedgerFixture asset(String id, Asset.Kind kind, String description, String owner, String price) {
        var money = money(price);
        see("ASSET:" + id, money.currency());
        person(owner);
        var place = new Place("assets.csv", "", assets.size() + 2);
        assets.add(
                new Asset(0, 0, id, kind, description, id + "-SERIAL", owner, -1, Optional.of(money), List.of(place)));
        return this;
    }

    public LedgerFixture sheets(SheetKind... handedIn) {
        kinds.addAll(List.of(handedIn));
        return this;
    }

    /** Index of an account, by its name in the table. */
    public int account(String name) {
        var index = List.copyOf(currencies.keySet()).indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "no account " + name + " in the table; there are " + currencies.keySet());
        }
        return index;
    }

    public int partyIndex(String id) {
        return List.copyOf(people.keySet()).indexOf(id);
    }

    public CaseFile caseFile() {
        var accounts = currencies.keySet().stream().map(this::make).toList();
        return new CaseFile(
                "fixture",
                caseCurrency,
                AS_OF,
                parties(),
                accounts,
                rows().inOrder(
                                IntStream.range(0, lines.size()).toArray(),
                                new byte[lines.size()],
                                new Valuation(
                                        List.copyOf(currencies.values()), caseCurrency, new ExchangeRates(rates))),
                IntStream.range(0, assets.size()).mapToObj(this::asset).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Declarations.NONE,
                new ExchangeRates(rates),
                IntakeReport.EMPTY,
                kinds,
                Bookkeeping.NONE,
                List.of());
    }

    private void read(String[] cells, Place place) {
        var when = cells[0].strip().split(" ");
        var way = cells[1].strip().split("\\s*->\\s*");
        var amounts = cells[2].strip().split("\\s*=>\\s*");
        var sent = money(amounts[0]);
        var received = amounts.length > 1 ? money(amounts[1]) : sent;
        see(way[0], sent.currency());
        see(way[1], received.currency());
        lines.add(new Line(
                LocalDate.parse(when[0]),
                when.length > 1 ? Optional.of(LocalTime.parse(when[1])) : Optional.empty(),
                way[0],
                way[1],
                sent,
                received,
                cells.length > 3 ? Channel.valueOf(cells[3].strip().toUpperCase(Locale.ROOT)) : Channel.TRANSFER,
                cells.length > 4 ? cells[4].strip() : "",
                place));
    }

    private void see(String account, Currency currency) {
        var known = currencies.putIfAbsent(account, currency);
        if (known != null && !known.equals(currency)) {
            throw new IllegalArgumentException(account + " is kept in " + known + ", not in " + currency);
        }
        if (account.startsWith("CASH:")) {
            holders.put(account, account.substring("CASH:".length()));
            person(account.substring("CASH:".length()));
        }
    }

    private void person(String id) {
        people.putIfAbsent(id, new Person(id, id, Party.Kind.UNKNOWN, Party.Role.NONE));
    }

    private static Money money(String written) {
        var parts = written.strip().split(" ");
        return Money.of(new BigDecimal(parts[0]), Currency.getInstance(parts[1]));
    }

    private LedgerRows rows() {
        var rows = new LedgerRows(new SheetTable(), new TextStore());
        for (var line : lines) {
            rows.add(
                    account(line.from()),
                    account(line.to()),
                    line.sent().minor(),
                    line.received().minor());
            rows.when(
                    (int) line.day().toEpochDay(),
                    line.time().map(LocalTime::toSecondOfDay).orElse(-1));
            rows.seen(
                    line.channel(),
                    rows.texts.number(line.text()),
                    rows.sheets.number(line.place()),
                    line.place().row());
        }
        return rows;
    }

    private Account make(String name) {
        var opening = openings.get(name);
        var holder = holders.get(name);
        return new Account(
                account(name),
                name,
                name,
                kind(name),
                holder == null ? -1 : partyIndex(holder),
                holder == null ? "" : people.get(holder).name(),
                "",
                name.matches("[A-Z]{2}[0-9].*") ? name.substring(0, 2) : "",
                currencies.get(name),
                Optional.empty(),
                opening == null ? OptionalLong.empty() : OptionalLong.of(opening),
                opening == null ? OptionalLong.empty() : OptionalLong.of(closing(name, opening)),
                reconciliation(name),
                List.of());
    }

    private Reconciliation reconciliation(String name) {
        if (name.equals(broken)) {
            return Reconciliation.of(
                    Reconciliation.State.BROKEN,
                    "The balance does not follow from the row before.",
                    Optional.of(new Place("ledger.csv", "", 1)));
        }
        return openings.containsKey(name)
                ? Reconciliation.of(Reconciliation.State.RECONCILED, "", Optional.empty())
                : Reconciliation.UNCHECKED;
    }

    private long closing(String name, long opening) {
        var balance = opening;
        for (var line : lines) {
            balance += line.to().equals(name) ? line.received().minor() : 0;
            balance -= line.from().equals(name) ? line.sent().minor() : 0;
        }
        return balance;
    }

    private static Account.Kind kind(String name) {
        if (name.equals("?")) {
            return Account.Kind.UNKNOWN;
        }
        return switch (name.replaceAll(":.*", "")) {
            case "CASH" -> Account.Kind.CASH;
            case "ASSET" -> Account.Kind.ASSET;
            case "EXT" -> Account.Kind.EXTERNAL;
            case "BANK" -> Account.Kind.BANK;
            case "LISTED" -> Account.Kind.LISTED;
            default -> Account.Kind.HELD;
        };
    }

    private List<Party> parties() {
        var all = new ArrayList<Party>();
        for (var person : people.values()) {
            all.add(new Party(
                    all.size(),
                    person.id(),
                    person.name(),
                    person.kind(),
                    person.role(),
                    List.of(),
                    Optional.empty(),
                    "",
                    "",
                    "",
                    "",
                    Optional.empty(),
                    List.of(),
                    List.of(new Place("subjects.csv", "", all.size() + 2))));
        }
        return all;
    }

    private Asset asset(int index) {
        var asset = assets.get(index);
        return new Asset(
                index,
                account("ASSET:" + asset.id()),
                asset.id(),
                asset.kind(),
                asset.description(),
                asset.identifier(),
                "",
                partyIndex(asset.country()),
                asset.price(),
                asset.places());
    }
}
