package org.clayton.casefile;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clayton.identity.AccountNumber;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/** The rows of all one-sided statements, in growing columns. */
final class BankRows {

    /** No balance is printed beside the row. */
    static final long NO_BALANCE = Long.MIN_VALUE;

    /** The row names no account of the other side. */
    static final int NOBODY = -1;

    private static final Channel[] CHANNELS = Channel.values();

    final List<Statement> statements = new ArrayList<>();
    private final Map<String, Statement> bySheetAndAccount = new HashMap<>();
    private final Map<String, Integer> counterparties = new HashMap<>();
    private final IntColumn statement = new IntColumn();
    private final IntColumn line = new IntColumn();
    final IntColumn day = new IntColumn();
    final IntColumn second = new IntColumn();
    final LongColumn amount = new LongColumn();
    final LongColumn balance = new LongColumn();
    final IntColumn otherBase = new IntColumn();
    final IntColumn name = new IntColumn();
    final IntColumn text = new IntColumn();
    final IntColumn reference = new IntColumn();
    /** For each row a number made of the bank's own reference of the booking, 0 where it prints none. */
    final IntColumn booking = new IntColumn();

    private final IntColumn channel = new IntColumn();
    final IntColumn sheet = new IntColumn();
    final IntColumn row = new IntColumn();
    private final Map<Integer, Money> originals = new HashMap<>();
    private final Map<Integer, BigDecimal> rates = new HashMap<>();
    private final AccountBook accounts;
    final SheetTable sheets;
    final TextStore texts;

    BankRows(AccountBook accounts, SheetTable sheets, TextStore texts) {
        this.accounts = accounts;
        this.sheets = sheets;
        this.texts = texts;
    }

    void add(Facts.Statement facts) {
        var base = accounts.numbered(facts.account());
        var one = new Statement(statements.size(), facts, base, accounts.code(base, facts.currency()));
        statements.add(one);
        bySheetAndAccount.put(
                key(facts.place(), facts.account(), facts.currency().getCurrencyCode()), one);
    }

    void add(Facts.BankRow fact) {
        var of = bySheetAndAccount.get(
                key(fact.place(), fact.account(), fact.currency().getCurrencyCode()));
        if (of == null) {
            throw new IllegalStateException("row of a statement that was not announced: " + fact.place());
        }
        var number = day.size();
        var epochDay = (int) fact.booked().toEpochDay();
        of.add(number, epochDay);
        statement.add(of.number);
        line.add(fact.line());
        day.add(epochDay);
        second.add(second(fact.time()));
        amount.add(fact.amount());
        balance.add(fact.balance() == null ? NO_BALANCE : fact.balance());
        otherBase.add(counterparty(fact, of.base));
        name.add(texts.number(fact.counterparty().strip()));
        text.add(texts.number(fact.text().strip()));
        reference.add(texts.number(fact.reference().strip()));
        booking.add(fact.particulars().bankReference().strip().hashCode());
        channel.add(fact.channel().ordinal());
        sheet.add(sheets.number(fact.place()));
        row.add(fact.place().row());
        if (fact.original() != null) {
            originals.put(number, fact.original());
        }
        if (fact.rate() != null) {
            rates.put(number, fact.rate());
        }
    }

    private static String key(Place place, String account, String currency) {
        return place.file() + "\n" + place.sheet() + "\n" + account + "\n" + currency;
    }

    private static int second(@Nullable LocalTime time) {
        return time == null ? -1 : time.toSecondOfDay();
    }

    /** Where no column gives it, the other side's IBAN may stand in the text. */
    private int counterparty(Facts.BankRow fact, int own) {
        var base = counterparty(fact.counterpartyAccount());
        if (base != NOBODY && base != own) {
            return base;
        }
        return AccountNumber.ibansIn(fact.text()).stream()
                .map(accounts::numbered)
                .filter(found -> found != own)
                .findFirst()
                .orElse(NOBODY);
    }

    private int counterparty(String written) {
        return written.isEmpty()
                ? NOBODY
                : counterparties.computeIfAbsent(written, unused -> AccountNumber.ofCounterparty(written)
                        .map(accounts::numbered)
                        .orElse(NOBODY));
    }

    int size() {
        return day.size();
    }

    Statement statement(int number) {
        return statements.get(statement.get(number));
    }

    Channel channel(int number) {
        return CHANNELS[channel.get(number)];
    }

    @Nullable
    Money original(int number) {
        return originals.get(number);
    }

    /** As printed, or null. */
    @Nullable
    BigDecimal rate(int number) {
        return rates.get(number);
    }

    Place place(int number) {
        return sheets.place(sheet.get(number), row.get(number));
    }

    /** Row numbers of the statement in the bank's own order, oldest first. */
    int[] inBankOrder(Statement of) {
        var keys = new long[of.rows.size()];
        for (var i = 0; i < keys.length; i++) {
            var number = of.rows.get(i);
            keys[i] = (long) line.get(number) << 32 | number;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** Statements by account key and time. */
    List<Statement> inOrder() {
        return statements.stream()
                .sorted(Comparator.comparing((Statement one) -> accounts.baseOf(one.code).key)
                        .thenComparing(one -> one.facts.currency().getCurrencyCode())
                        .thenComparing(Statement.IN_TIME))
                .toList();
    }
}
