package org.clayton.intake.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.clayton.intake.columns.Words.Around;
import org.clayton.intake.sheets.Row;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header row and the kind of a sheet: the row and kind whose words fit most columns, where the cells beneath
 * look like what the words promise. Never a fixed place, never part of a word.
 */
public final class HeaderSearch {

    /** A heading is short; a damaged file has cells of thousands of characters, and each way to cut them costs time. */
    private static final int LONGEST_WORDS = 300;

    private static final int ROWS_SEARCHED = 40;
    private static final int ROWS_BENEATH = 40;
    private static final int LEAST_COLUMNS = 3;

    /** Three words that are known as they stand. */
    private static final double LEAST_SCORE = 2.5;

    private static final double AS_GOOD = 0.7;

    /** A known word with others behind it. */
    private static final double LOOSE = 0.45;

    /** A header may have a line in another language beneath. */
    private static final int HEADER_LINES = 2;

    private static final int MOST_TITLES = 20;

    private static final Pattern TAIL = Pattern.compile("(?i)[\\s-]*(?:\\d+|(?:in |u |v |w |em |en )?[a-z]{3})$");
    private static final Set<Role> SEVERAL =
            Set.of(Role.DESCRIPTION, Role.REFERENCE, Role.NOTE, Role.COUNTERPARTY, Role.COUNTERPARTY_ACCOUNT);

    private record Candidate(int column, Role role, double weight, String language) {}

    private final Words words;

    public HeaderSearch(Words words) {
        this.words = words;
    }

    /** The header of the first table; empty when no row is a header. */
    public Optional<Header> in(List<Row> rows) {
        var sure = new ArrayList<Header>();
        Header best = null;
        for (var at = 0; at < Math.min(rows.size(), ROWS_SEARCHED); at++) {
            var found = best(rows, at);
            if (found != null && FirstRows.fit(found, rows)) {
                sure.add(found);
            }
            best = better(best, found);
        }
        return Optional.ofNullable(sure.isEmpty() ? best : first(sure));
    }

    /**
     * The header of a further table, beneath a table that was found.
     *
     * @param from position of the first row that may be it
     */
    public Optional<Header> in(List<Row> rows, Header above, int from) {
        for (var at = from; at < rows.size(); at++) {
            if (mayBeHeader(rows.get(at), above)) {
                var found = best(rows, at);
                if (found != null && found.score() >= LEAST_SCORE && FirstRows.fit(found, rows)) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** A quick look: whether the row, beneath another table, holds words enough for a header. */
    public boolean mayBeHeader(Row row, Header above) {
        return FirstRows.areWords(row) && row.filled() >= LEAST_COLUMNS && !above.isRepeatedBy(row);
    }

    /** Position of the first title row that belongs to a header beneath another table: what is no row of that table. */
    public int titles(List<Row> rows, Header above, Header next) {
        var at = next.at();
        while (at > above.at() + 1 && next.at() - at < MOST_TITLES && isTitle(rows.get(at - 1), above)) {
            at--;
        }
        return at;
    }

    private boolean isTitle(Row row, Header above) {
        var first = 0;
        while (!row.has(first) && first < row.size()) {
            first++;
        }
        var word = Folded.bare(Folded.word(row.text(first)));
        return !words.announces(Around.TOTAL, word)
                && !words.announces(Around.CLOSING, word)
                && (words.announces(Around.OPENING, word) || !FirstRows.hasValues(above, row));
    }

    /**
     * The first of the headers whose tables are as good as the best one, so that no table is passed over: of the same
     * kind, or nearly as rich in known words. A second line of the same header may tell more than the first.
     */
    private static Header first(List<Header> sure) {
        var best = sure.stream().reduce(HeaderSearch::better).orElseThrow();
        for (var header : sure) {
            if (header.kind() == best.kind() || header.score() >= best.score() * AS_GOOD) {
                var second = sure.stream()
                        .filter(other -> other.at() > header.at() && other.at() <= header.at() + HEADER_LINES)
                        .reduce(header, HeaderSearch::better);
                return second;
            }
        }
        return best;
    }

    private @Nullable Header best(List<Row> rows, int at) {
        if (rows.get(at).filled() < LEAST_COLUMNS) {
            return null;
        }
        var beneath = rows.subList(at + 1, Math.min(rows.size(), at + 1 + ROWS_BENEATH));
        return headers(rows.get(at), at, new ArrayList<>(beneath)).stream()
                .reduce(HeaderSearch::better)
                .orElse(null);
    }

    /** The richer one; the first of equals. */
    private static @Nullable Header better(@Nullable Header one, @Nullable Header other) {
        return one == null || other != null && other.score() > one.score() ? other : one;
    }

    /** What the words of one row say, be it a whole header or part of one: of the kind given, or of the likeliest. */
    public Optional<Header> at(int at, List<Row> rows, Optional<Kind> kind) {
        var beneath = rows.subList(at + 1, Math.min(rows.size(), at + 1 + ROWS_BENEATH));
        return headers(rows.get(at), at, beneath, false).stream()
                .filter(header -> kind.isEmpty() || kind.get() == header.kind())
                .max(Comparator.comparingDouble(Header::score));
    }

    private List<Header> headers(Row row, int at, List<Row> beneath) {
        return headers(row, at, beneath, true);
    }

    private List<Header> headers(Row row, int at, List<Row> beneath, boolean whole) {
        var contents = new ArrayList<Content>();
        for (var column = 0; column < row.size(); column++) {
            contents.add(Content.of(beneath, column));
        }
        var found = new ArrayList<Header>();
        for (var kind : Kind.values()) {
            header(kind, row, at, contents, whole).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Header> header(Kind kind, Row row, int at, List<Content> contents, boolean whole) {
        var candidates = new ArrayList<Candidate>();
        for (var column = 0; column < row.size(); column++) {
            if (row.has(column)) {
                addCandidates(kind, row.text(column), column, contents.get(column), candidates);
            }
        }
        if (kind == Kind.PAYMENTS) {
            addSides(row, contents, candidates);
        }
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.weight()).thenComparingInt(Candidate::column));
        return assign(kind, row, at, candidates, contents, whole);
    }

    /** "From bank, Account, To bank, Account": an account goes with the bank before it. */
    private void addSides(Row row, List<Content> contents, List<Candidate> candidates) {
        for (var bank : List.copyOf(candidates)) {
            var next = bank.column() + 1;
            var isBank = bank.role() == Role.FROM_BANK || bank.role() == Role.TO_BANK;
            if (isBank && row.has(next) && contents.get(next).fits(Role.FROM)) {
                var role = bank.role() == Role.FROM_BANK ? Role.FROM : Role.TO;
                words.meanings(Folded.bare(Folded.word(row.text(next)))).stream()
                        .filter(meaning -> meaning.role() == Role.OWN_ACCOUNT)
                        .findFirst()
                        .ifPresent(meaning -> candidates.add(new Candidate(next, role, 0.9, meaning.language())));
            }
        }
    }

    private static Optional<Header> assign(
            Kind kind, Row row, int at, List<Candidate> candidates, List<Content> contents, boolean whole) {
        Map<Role, List<Integer>> columns = new EnumMap<>(Role.class);
        Map<Role, List<Integer>> rivals = new EnumMap<>(Role.class);
        Map<Role, Double> weights = new EnumMap<>(Role.class);
        var taken = new TreeSet<Integer>();
        var spoken = new TreeMap<Integer, String>();
        var score = 0.0;
        for (var candidate : candidates) {
            var role = candidate.role();
            if (taken.contains(candidate.column())) {
                continue;
            }
            if (!columns.containsKey(role) || SEVERAL.contains(role)) {
                columns.computeIfAbsent(role, unused -> new ArrayList<>()).add(candidate.column());
                weights.putIfAbsent(role, candidate.weight());
                taken.add(candidate.column());
                spoken.put(candidate.column(), candidate.language());
                score += candidate.weight();
            } else if (role.content() == Role.Content.AMOUNT && weights.getOrDefault(role, 0.0) == candidate.weight()) {
                rivals.computeIfAbsent(role, unused -> new ArrayList<>(columns.get(role)))
                        .add(candidate.column());
            }
        }
        columns.values().forEach(list -> list.sort(Comparator.naturalOrder()));
        promote(columns, Role.AVAILABLE_BALANCE, Role.BALANCE, Role.BALANCE);
        promote(columns, Role.ORIGINAL_CURRENCY, Role.CURRENCY, Role.AMOUNT_SIGNED, Role.DEBIT, Role.CREDIT);
        promote(columns, Role.ORIGINAL_AMOUNT, Role.AMOUNT_SIGNED, Role.AMOUNT_SIGNED, Role.DEBIT, Role.CREDIT);
        if (columns.containsKey(Role.DEBIT)
                && columns.containsKey(Role.CREDIT)
                && weights.getOrDefault(Role.AMOUNT_SIGNED, 1.0) <= LOOSE) {
            columns.remove(Role.AMOUNT_SIGNED); // "amount of interest" beside debit and credit is not the amount
        }
        var wide = kind == Kind.EXCHANGE_RATES && columns.containsKey(Role.RATE_FROM) ? currencies(row, contents) : 0;
        var met = kind.isMetBy(columns.keySet()) && taken.size() >= LEAST_COLUMNS || wide >= 2;
        var filled = columns.entrySet().stream()
                .anyMatch(e -> kind.needs(e.getKey())
                        && !contents.get(e.getValue().get(0)).isEmpty());
        if (whole && (!met || !filled && contents.stream().anyMatch(content -> !content.isEmpty()))) {
            return Optional.empty();
        }
        return Optional.of(new Header(kind, at, row, columns, rivals, spoken, score + wide));
    }

    /** The second-best column stands in where none of the others is there. */
    private static void promote(Map<Role, List<Integer>> columns, Role role, Role to, Role... others) {
        if (Arrays.stream(others).noneMatch(columns::containsKey) && !columns.containsKey(to)) {
            var found = columns.remove(role);
            if (found != null) {
                columns.put(to, found);
            }
        }
    }

    /** Columns of a rate table that are headed by a currency code. */
    private static int currencies(Row row, List<Content> contents) {
        var count = 0;
        for (var column = 0; column < row.size(); column++) {
            if (Currencies.of(row.text(column)).isPresent()
                    && contents.get(column).fits(Role.PER_EURO)) {
                count++;
            }
        }
        return count;
    }

    private void addCandidates(Kind kind, String text, int column, Content content, List<Candidate> candidates) {
        if (text.length() > LONGEST_WORDS) {
            return;
        }
        var word = Folded.word(text);
        var bare = Folded.bare(word);
        var unitless = Folded.withoutUnit(bare);
        add(kind, word, 1.0, column, content, candidates);
        add(kind, bare, 0.98, column, content, candidates);
        add(kind, unitless, 0.95, column, content, candidates);
        add(kind, TAIL.matcher(unitless).replaceFirst(""), 0.9, column, content, candidates);
        if (unitless.indexOf('/') > 0) {
            var parts = new ArrayList<Candidate>();
            for (var part : unitless.split("/")) {
                add(kind, part.trim(), 0.8, column, content, parts);
            }
            // "Payee / account" names the other side's account, never the statement's own
            parts.removeIf(part -> part.role() == Role.OWN_ACCOUNT);
            candidates.addAll(parts);
        }
        for (var cut = unitless.lastIndexOf(' '); cut > 0; cut = unitless.lastIndexOf(' ', cut - 1)) {
            add(kind, unitless.substring(0, cut), 0.4, column, content, candidates);
        }
    }

    private void add(Kind kind, String word, double weight, int column, Content content, List<Candidate> candidates) {
        for (var meaning : words.meanings(word)) {
            if (meaning.kind() == kind && content.fits(meaning.role())) {
                var fit = content.isEmpty() ? weight - 0.3 : weight + preference(meaning.role(), content);
                candidates.add(new Candidate(column, meaning.role(), fit, meaning.language()));
            }
        }
    }

    /** A word with two readings goes by what stands beneath it. */
    private static double preference(Role role, Content content) {
        return switch (role) {
            case COUNTERPARTY_ACCOUNT -> content.isMostlyAccounts() ? content.varies() ? 0.2 : 0.05 : -0.3;
            case OWN_ACCOUNT ->
                content.isMostlyAccounts() && content.isEverywhere() ? content.varies() ? -0.6 : 0.1 : -0.3;
            case COUNTERPARTY, HOLDER, NAME -> content.isMostlyAccounts() ? -0.2 : 0.0;
            case CURRENCY, BOOKED, VALUE_DATE -> 0.02;
            default -> 0.0;
        };
    }
}
