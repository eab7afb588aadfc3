package org.clayton.observe;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.clayton.money.Money;

/** The dated and cited tables under {@code rules/lists}, as the detectors use them. */
public final class Lists {

    /** Limits over which cash is reported to the financial intelligence unit. */
    static final String REPORTING = "cash-reporting-limits";
    /** Limits over which a trader may not take cash. */
    static final String PAYMENT = "cash-payment-limits";

    private static final Set<String> UNION = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    /** Nothing listed: no limit is known, no word speaks of anything. */
    public static final Lists EMPTY = new Lists(List.of(), Map.of(), Map.of(), Map.of(), Map.of(), MoneyWords.NONE);

    /**
     * A limit on cash by law.
     *
     * @param country ISO 3166 alpha-2, {@code EU}, or {@code *} for anywhere
     * @param until last day it holds
     */
    record CashLimit(String kind, String country, LocalDate from, LocalDate until, Money amount) {
        boolean holds(String kind, String country, LocalDate day) {
            return this.kind.equals(kind) && this.country.equals(country) && !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** A row of a table that says nothing a detector can use. */
    public static final class UnreadableRow extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final String file;
        private final int line;

        private UnreadableRow(String list, NamedCsvRecord row, RuntimeException cause) {
            super("'" + String.join(",", row.getFields()) + "' is no row of this list", cause);
            this.file = "lists/" + list + ".csv";
            this.line = (int) row.getStartingLineNumber();
        }

        public String file() {
            return file;
        }

        /** Of the file, counted from 1. */
        public int line() {
            return line;
        }
    }

    private final List<CashLimit> limits;
    private final Map<String, Words> topics;
    private final Map<String, Words> trades;
    private final Map<String, String> zones;
    private final Map<String, Words> counterparties;
    private final MoneyWords money;

    private Lists(
            List<CashLimit> limits,
            Map<String, Words> topics,
            Map<String, Words> trades,
            Map<String, String> zones,
            Map<String, Words> counterparties,
            MoneyWords money) {
        this.money = money;
        this.counterparties = counterparties;
        this.limits = List.copyOf(limits);
        this.topics = topics;
        this.trades = trades;
        this.zones = zones;
    }

    /**
     * The tables of a rule book.
     *
     * @param texts text of each {@code lists/*.csv} by its stem
     * @throws UnreadableRow when a row is wrong; the check of a rule book finds it before
     */
    public static Lists of(Map<String, String> texts) {
        var limits = new ArrayList<CashLimit>();
        for (var kind : List.of(REPORTING, PAYMENT)) {
            limits.addAll(rows(texts, kind, row -> limit(kind, row)));
        }
        var zones = new TreeMap<String, String>();
        rows(texts, "zones", row -> zones.put(row.getField("key"), row.getField("zone")));
        var money = new MoneyWords();
        rows(texts, "money-words", row -> {
            money.add(row);
            return row;
        });
        return new Lists(
                limits,
                words(texts, "words", "topic"),
                words(texts, "trades", "trade"),
                zones,
                words(texts, "counterparties", "kind"),
                money);
    }

    private static CashLimit limit(String kind, NamedCsvRecord row) {
        var until = row.getField("until");
        return new CashLimit(
                kind,
                row.getField("key"),
                LocalDate.parse(row.getField("from")),
                until.isEmpty() ? LocalDate.MAX : LocalDate.parse(until),
                Money.of(new BigDecimal(row.getField("amount")), Currency.getInstance(row.getField("currency"))));
    }

    private static Map<String, Words> words(Map<String, String> texts, String file, String column) {
        var listed = new TreeMap<String, List<String>>();
        rows(texts, file, row -> listed.computeIfAbsent(row.getField(column), unused -> new ArrayList<>())
                .add(row.getField("key")));
        var words = new TreeMap<String, Words>();
        listed.forEach((topic, all) -> words.put(topic, new Words(all)));
        return words;
    }

    private static <T> List<T> rows(Map<String, String> texts, String file, Function<NamedCsvRecord, T> read) {
        var all = new ArrayList<T>();
        for (var row : CsvReader.builder().ofNamedCsvRecord(texts.getOrDefault(file, ""))) {
            try {
                all.add(read.apply(row));
            } catch (DateTimeException | IllegalArgumentException | ArithmeticException | NoSuchElementException e) {
                throw new UnreadableRow(file, row, e);
            }
        }
        return all;
    }

    /** Limits of a kind that hold in a country on a day; the world-wide one only where the country has none. */
    List<CashLimit> limits(String kind, String country, LocalDate day) {
        var own =
                limits.stream().filter(limit -> limit.holds(kind, country, day)).toList();
        return own.isEmpty()
                ? limits.stream().filter(limit -> limit.holds(kind, "*", day)).toList()
                : own;
    }

    /** Whether a text speaks of a topic ("loan", "rent", "vessel"). */
    boolean speaks(String topic, String text) {
        var words = topics.get(topic);
        return words != null && words.in(text);
    }

    /** The first trade, by name, whose words stand in a text; empty when none does. */
    String trade(String text) {
        var plain = Words.plain(text);
        for (var trade : trades.entrySet()) {
            if (trade.getValue().inPlain(plain)) {
                return trade.getKey();
            }
        }
        return "";
    }

    /** Kind of a listed business, by name: {@code crypto}, {@code gambling}; empty for any other. */
    String counterparty(String name) {
        if (name.isEmpty() || counterparties.isEmpty()) {
            return "";
        }
        var plain = Words.plain(name);
        for (var kind : counterparties.entrySet()) {
            if (kind.getValue().inPlain(plain)) {
                return kind.getKey();
            }
        }
        return "";
    }

    /** What words say of sums of money in messages. */
    MoneyWords money() {
        return money;
    }

    /** {@code source}, {@code hub}, {@code command}; empty for a country on no list. */
    String zone(String country) {
        return zones.getOrDefault(country, "");
    }
}
