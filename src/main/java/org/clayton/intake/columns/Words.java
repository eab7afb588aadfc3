package org.clayton.intake.columns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words that name columns and stand around tables, in all languages at once, from {@code rules/intake}. */
public final class Words {

    /** One reading of a header word. */
    record Meaning(Kind kind, Role role, String language) {}

    /** What words around a table announce. */
    public enum Around {
        ACCOUNT,
        HOLDER,
        BANK,
        CURRENCY,
        PERIOD,
        OPENING,
        CLOSING,
        TOTAL,
        PENDING,
        /** The bank's number of the statement or page. */
        PAGE,
        /** The list leaves something out; such a word may stand anywhere in a sentence. */
        PARTIAL;

        private boolean isBalance() {
            return this == OPENING || this == CLOSING;
        }
    }

    private record Check(List<String> seen, List<String> known) {}

    private record WordFile(
            String language, Map<String, Map<String, Check>> headers, Map<String, List<String>> around) {}

    private record Index(List<String> languages) {}

    private record SidePairs(List<List<String>> pairs) {}

    private record CountryFile(Map<String, List<String>> now, List<AccountCurrencies.Former> former) {}

    private interface Source {
        InputStream open(String name) throws IOException;
    }

    private final Map<String, List<Meaning>> headers = new HashMap<>();
    private final Map<Around, Set<String>> around = new HashMap<>();
    private final Map<Around, FirstWords> openings = new EnumMap<>(Around.class);
    private final FirstWords balances = new FirstWords();
    private final List<List<String>> sidePairs = new ArrayList<>();
    private final ChannelWords channels;
    private final AccountCurrencies accountCurrencies;

    private Words(Source source) throws IOException {
        var mapper = YAMLMapper.builder().build();
        for (var language : read(source, "words/index.yaml", mapper.readerFor(Index.class), Index.class)
                .languages()) {
            add(read(source, "words/" + language + ".yaml", mapper.readerFor(WordFile.class), WordFile.class));
        }
        var pairs = read(source, "sides.yaml", mapper.readerFor(SidePairs.class), SidePairs.class);
        for (var pair : pairs.pairs()) {
            sidePairs.add(pair.stream().map(Words::side).toList());
        }
        try (var in = source.open("channels.yaml")) {
            channels = ChannelWords.read(in, mapper);
        }
        var countries = read(source, "account-currencies.yaml", mapper.readerFor(CountryFile.class), CountryFile.class);
        accountCurrencies = new AccountCurrencies(countries.now(), countries.former());
    }

    /** The words that come with the program. */
    public static Words shipped() {
        return load(name -> {
            var in = Words.class.getResourceAsStream("/rules/intake/" + name);
            if (in == null) {
                throw new IOException("rules/intake/" + name + " is not on the class path");
            }
            return in;
        });
    }

    /** The words of a rule folder; the shipped ones when it has no {@code intake} folder. */
    public static Words of(Path rules) {
        var folder = rules.resolve("intake");
        return Files.isDirectory(folder) ? load(name -> Files.newInputStream(folder.resolve(name))) : shipped();
    }

    private static Words load(Source source) {
        try {
            return new Words(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Source source, String name, ObjectReader reader, Class<T> type) throws IOException {
        try (var in = source.open(name)) {
            return type.cast(reader.readValue(in));
        }
    }

    private void add(WordFile file) {
        file.headers()
                .forEach((kind, roles) -> roles.forEach((role, check) -> {
                    var meaning = new Meaning(kind(kind), role(role), file.language());
                    addAll(check.seen(), meaning);
                    addAll(check.known(), meaning);
                }));
        file.around().forEach((what, words) -> {
            var set = around.computeIfAbsent(Around.valueOf(upper(what)), unused -> new HashSet<>());
            var openingWords = openings.computeIfAbsent(Around.valueOf(upper(what)), unused -> new FirstWords());
            for (var word : words) {
                var bare = Folded.bare(Folded.word(word));
                set.add(bare);
                openingWords.add(bare);
                if (Around.valueOf(upper(what)).isBalance()) {
                    balances.add(bare);
                }
            }
        });
    }

    @SuppressWarnings("NullAway") // a list that the file leaves out is null
    private void addAll(List<String> words, Meaning meaning) {
        if (words == null) {
            return;
        }
        for (var word : words) {
            var folded = Folded.word(word);
            for (var spelling :
                    new java.util.TreeSet<>(List.of(folded, Folded.bare(folded), Folded.withoutShortUnit(folded)))) {
                if (!spelling.isEmpty()) {
                    headers.computeIfAbsent(spelling, unused -> new ArrayList<>())
                            .add(meaning);
                }
            }
        }
    }

    private static Kind kind(String word) {
        return Kind.valueOf(upper(word));
    }

    private static Role role(String word) {
        return Role.valueOf(upper(word));
    }

    private static String upper(String word) {
        return word.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }

    List<Meaning> meanings(String word) {
        return headers.getOrDefault(word, List.of());
    }

    /** Whether the folded, accent-free text is one of the words. */
    public boolean announces(Around what, String bare) {
        return around.getOrDefault(what, Set.of()).contains(bare);
    }

    /** False when the text, as it stands in a cell, certainly does not begin with one of the words; costs next to nothing. */
    public boolean mayOpen(Around what, String text) {
        var known = openings.get(what);
        return known != null && known.mayOpen(text);
    }

    /** The same for an opening and a closing balance at once. */
    public boolean mayOpenBalance(String text) {
        return balances.mayOpen(text);
    }

    public Collection<String> all(Around what) {
        return around.getOrDefault(what, Set.of());
    }

    public ChannelWords channels() {
        return channels;
    }

    public AccountCurrencies accountCurrencies() {
        return accountCurrencies;
    }

    /** Debit word first, credit word second, as {@link #side} writes them. */
    public List<List<String>> sidePairs() {
        return sidePairs;
    }

    /** A debit/credit mark in one spelling. */
    public static String side(String text) {
        return Folded.bare(Folded.word(text)).replace(".", "");
    }
}
