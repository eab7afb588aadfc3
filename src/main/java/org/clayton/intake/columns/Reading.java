package org.clayton.intake.columns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clayton.intake.sheets.CellKind;
import org.clayton.intake.sheets.Decided;
import org.clayton.intake.sheets.Row;
import org.jspecify.annotations.Nullable;

/** How the date and amount columns of one sheet are read, decided over whole columns; reads single cells accordingly. */
public final class Reading {

    private static final int MOST_PLACES = 9;

    private final Map<Integer, AmountColumn> amounts = new TreeMap<>();
    private final Map<Integer, DateColumn> dates = new TreeMap<>();
    private final Map<Integer, AmountStyle> styles = new HashMap<>();
    private final Map<Integer, DateOrder> orders = new HashMap<>();
    private final Map<Integer, String> whys = new HashMap<>();
    private final Set<String> languages;
    private String lastDate = "";
    private @Nullable LocalDate lastDay;

    public Reading(Header header) {
        this.languages = header.languages();
        header.columns().forEach((role, columns) -> columns.forEach(column -> add(role, column)));
        header.rivals().forEach((role, columns) -> columns.forEach(column -> add(role, column)));
    }

    /** For a column that the header does not name, such as the rate column of a currency. */
    public void add(Role role, int column) {
        if (role.content() == Role.Content.AMOUNT) {
            amounts.put(column, new AmountColumn());
        } else if (role.content() == Role.Content.DATE) {
            dates.put(column, new DateColumn());
        }
    }

    /** One more row of evidence. */
    public void see(Row row) {
        amounts.forEach((column, evidence) -> evidence.see(row, column));
        dates.forEach((column, evidence) -> evidence.see(row, column));
    }

    /** Whether later rows cannot change the decisions. */
    public boolean isCertain() {
        return dates.values().stream().allMatch(DateColumn::isCertain)
                && amounts.values().stream().allMatch(column -> column.decided().isPresent() || !column.isDoubtful());
    }

    /** Columns that do not tell themselves go by the others of the sheet, which one program wrote. */
    public void decide() {
        var lent = amounts.values().stream()
                .flatMap(column -> column.decided().stream())
                .distinct()
                .toList();
        amounts.forEach((column, evidence) -> {
            var style = evidence.decided().orElse(lent.size() == 1 ? lent.get(0) : AmountStyle.POINT);
            if (!isOpen(evidence, lent.size())) {
                styles.put(column, style);
                whys.put(
                        column,
                        evidence.decided().isPresent() || lent.size() != 1
                                ? evidence.why()
                                : "as in the other columns of amounts");
            }
        });
        var order = dates.values().stream()
                .filter(DateColumn::isCertain)
                .flatMap(column -> column.decided().stream())
                .findFirst();
        dates.forEach((column, evidence) -> evidence.decided()
                .or(() -> evidence.isContradictory() ? java.util.Optional.empty() : order)
                .ifPresent(decided -> {
                    orders.put(column, decided);
                    whys.put(
                            column,
                            evidence.decided().isPresent() ? evidence.why() : "as in the other columns of dates");
                }));
    }

    private static boolean isOpen(AmountColumn column, int lenders) {
        return column.isContradictory() || column.isDoubtful() && lenders != 1;
    }

    /** Amount columns whose style is still open. */
    public Map<Integer, AmountColumn> openAmounts() {
        var open = new TreeMap<>(amounts);
        open.keySet().removeAll(styles.keySet());
        return open;
    }

    /** Date columns whose order is still open. */
    public Map<Integer, DateColumn> openDates() {
        var open = new TreeMap<>(dates);
        open.keySet().removeAll(orders.keySet());
        return open;
    }

    /** All dates of the sheet are written so. */
    public void settleDates(DateOrder order, String why) {
        settleDates(order, dates.keySet(), why);
    }

    public Set<Integer> allDates() {
        return Set.copyOf(dates.keySet());
    }

    public Set<Integer> allAmounts() {
        return Set.copyOf(amounts.keySet());
    }

    /** Date columns of which no cell tells the order, so that what decided it was circumstance. */
    public Set<Integer> untoldDates() {
        return dates.entrySet().stream()
                .filter(column -> !column.getValue().isTold())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Amount columns of which no cell tells the style. */
    public Set<Integer> untoldAmounts() {
        return amounts.entrySet().stream()
                .filter(column -> column.getValue().decided().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    public void settleAmounts(AmountStyle style, Set<Integer> columns, String why) {
        columns.forEach(column -> {
            styles.put(column, style);
            whys.put(column, why);
        });
    }

    public void settleDates(DateOrder order, Set<Integer> columns, String why) {
        columns.forEach(column -> {
            orders.put(column, order);
            whys.put(column, why);
        });
    }

    /** Takes a trial decision back. */
    public void reopen(Set<Integer> columns) {
        styles.keySet().removeAll(columns);
    }

    /** A date that stands outside the column but is written by the same program; null when it is none. */
    public @Nullable LocalDate dateOf(String text, int column) {
        var cells = new String[column + 1];
        java.util.Arrays.fill(cells, "");
        cells[column] = text;
        return read(new Row(0, cells, null), column, text);
    }

    public @Nullable AmountStyle style(int column) {
        return styles.get(column);
    }

    public @Nullable DateOrder order(int column) {
        return orders.get(column);
    }

    /** {@link AmountStyle#NONE} when the cell holds no amount with so many decimal places. */
    public long amount(Row row, int column, int places) {
        var kind = row.kind(column);
        if (kind == CellKind.NUMBER) {
            return number(row.text(column), places);
        }
        if (kind != CellKind.TEXT) {
            return AmountStyle.NONE;
        }
        var style = styles.get(column);
        return style == null ? either(row.text(column), places) : style.parse(row.text(column), places);
    }

    /** What the text means in one style and in the other; nothing when they differ. */
    private static long either(String text, int places) {
        var amount = AmountStyle.POINT.parse(text, places);
        return amount == AmountStyle.COMMA.parse(text, places) ? amount : AmountStyle.NONE;
    }

    /** Whether the cell cannot be read before somebody says how its column is written. */
    public boolean isOpen(Row row, int column) {
        if (!row.has(column) || row.kind(column) != CellKind.TEXT) {
            return false;
        }
        if (dates.containsKey(column)) {
            return orders.get(column) == null && looksLikeDate(row.text(column)) && date(row, column) == null;
        }
        return amounts.containsKey(column)
                && styles.get(column) == null
                && AmountStyle.looksLikeAmount(row.text(column))
                && amount(row, column, MOST_PLACES) == AmountStyle.NONE;
    }

    /** A stored number; its exponent form is rare. */
    private static long number(String text, int places) {
        if (text.indexOf('E') < 0 && text.indexOf('e') < 0) {
            return AmountStyle.POINT.parse(text, places);
        }
        try {
            return new BigDecimal(text).movePointRight(places).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return AmountStyle.NONE;
        }
    }

    /** Null when the cell holds no date. */
    public @Nullable LocalDate date(Row row, int column) {
        var text = row.text(column);
        var day = text.length() >= 10 ? text.substring(0, 10) : text;
        if (day.equals(lastDate)) {
            return lastDay;
        }
        lastDay = read(row, column, text);
        lastDate = day;
        return lastDay;
    }

    private @Nullable LocalDate read(Row row, int column, String text) {
        if (row.kind(column) == CellKind.NUMBER && Content.isSerial(text)) {
            return LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(text));
        }
        if (Content.isMonth(text)) {
            return iso(text + "-01");
        }
        if (text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            return iso(text);
        }
        var named = DateText.of(text);
        if (named == null) {
            return null;
        }
        var written = named.in(languages);
        var order = orders.get(column);
        if (written.ordered() || order != null) {
            return written.date(order == null ? DateOrder.DAY_FIRST : order);
        }
        return written.first() == written.second() ? written.date(DateOrder.DAY_FIRST) : null;
    }

    private static @Nullable LocalDate iso(String text) {
        var year = digits(text, 0, 4);
        var month = digits(text, 5, 7);
        var day = digits(text, 8, 10);
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day <= java.time.YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
    }

    private static int digits(String text, int from, int to) {
        var value = 0;
        for (var i = from; i < to; i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Whether the text has the shape of a date, be there such a day or not. */
    public static boolean looksLikeDate(String text) {
        return DateText.of(text) != null;
    }

    /** Null when the cell names no time of day; a time needs its colon, since {@code 04.03.2024} is none. */
    public static @Nullable LocalTime time(String text) {
        if (text.length() == 16 && text.charAt(10) == 'T' && text.charAt(13) == ':') {
            var hour = digits(text, 11, 13);
            var minute = digits(text, 14, 16);
            return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 ? LocalTime.of(hour, minute) : null;
        }
        return text.indexOf(':') < 0 ? null : DateText.time(text);
    }

    /** How amounts are written in the column, {@code 1.234,56}; nothing when it holds none or is open. */
    public Decided numbers(int column) {
        var style = amounts.containsKey(column) ? styles.get(column) : null;
        return style == null ? Decided.NOTHING : new Decided(style.example(), whys.getOrDefault(column, ""));
    }

    /** How dates are written in the column: which number is the day, or that none is in doubt; nothing when it is open. */
    public Decided dates(int column) {
        var evidence = dates.get(column);
        var order = orders.get(column);
        return evidence == null || order == null
                ? Decided.NOTHING
                : new Decided(evidence.how(order), whys.getOrDefault(column, ""));
    }
}
