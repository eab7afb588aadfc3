package org.clayton.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clayton.intake.facts.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who stands behind whom, by how much exactly; the examples are in testdata/identity/ownership. */
class OwnershipTest {

    private static final Path EXAMPLES = Path.of("testdata/identity/ownership");

    static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void shares_are_multiplied_exactly(String example) throws IOException {
        var names = new ArrayList<String>();
        var relations = new ArrayList<Relation>();
        var shares = new ArrayList<String>();
        var asked = new ArrayList<String>();
        try (var csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .allowMissingFields(true)
                .ofCsvRecord(EXAMPLES.resolve(example))) {
            csv.forEach(row -> {
                switch (row.getField(0)) {
                    case "own" ->
                        relations.add(owns(
                                index(row.getField(1), names),
                                index(row.getField(2), names),
                                row.getField(3),
                                relations.size()));
                    case "is" -> shares.add(row.getField(1) + " of " + row.getField(2) + ": " + row.getField(3));
                    default -> asked.add(row.getField(1));
                }
            });
        }
        var found = Ownership.of(parties(names), relations);
        assertThat(found.owners().stream()
                        .map(one -> names.get(one.owner()) + " of " + names.get(one.company()) + ": " + one.share()))
                .containsExactlyInAnyOrderElementsOf(shares);
        assertThat(found.questions()).hasSize(asked.size());
        asked.forEach(part -> assertThat(found.questions()).anyMatch(question -> question.contains(part)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_company_has_more_than_one_whole_behind_it_whatever_the_order_of_the_rows(long seed) {
        var random = new Random(seed);
        var names = new ArrayList<String>();
        var relations = new ArrayList<Relation>();
        for (var i = 0; i < 12; i++) {
            names.add("P" + i);
        }
        for (var company = 4; company < 12; company++) {
            for (var owner = 0; owner < 12; owner++) {
                if (random.nextInt(3) == 0) {
                    relations.add(owns(owner, company, String.valueOf(1 + random.nextInt(20)), relations.size()));
                }
            }
        }
        var found = Ownership.of(parties(names), relations);
        var sums = new TreeMap<Integer, Fraction>();
        found.owners().forEach(one -> sums.merge(one.company(), one.share(), Fraction::plus));
        assertThat(sums.values()).isNotEmpty().allMatch(sum -> sum.compareTo(Fraction.ONE) <= 0);
        Collections.shuffle(relations, random);
        assertThat(Ownership.of(parties(names), relations)).isEqualTo(found);
    }

    @Test
    void a_chain_of_a_thousand_companies_and_the_rows_of_it() {
        var names = new ArrayList<String>();
        var relations = new ArrayList<Relation>();
        for (var i = 0; i <= 1_000; i++) {
            names.add("P" + i);
            if (i > 0) {
                relations.add(owns(i - 1, i, "50", i));
            }
        }
        var last = Ownership.of(parties(names), relations).owners().stream()
                .filter(one -> one.company() == 1_000)
                .toList();
        assertThat(last).singleElement().satisfies(one -> {
            assertThat(one.share()).isEqualTo(new Fraction(BigInteger.ONE, BigInteger.TWO.pow(1_000)));
            assertThat(one.rows()).hasSize(1_000);
        });
    }

    private static int index(String name, List<String> names) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name);
    }

    private static Relation owns(int who, int whom, String percent, int row) {
        return new Relation(
                who,
                whom,
                Relation.Kind.OWNS,
                "shareholder",
                Optional.of(new BigDecimal(percent)),
                new Place("relations.csv", "", row + 2));
    }

    private static List<Party> parties(List<String> names) {
        var parties = new ArrayList<Party>();
        for (var name : names) {
            parties.add(new Party(
                    parties.size(),
                    name,
                    name,
                    Party.Kind.UNKNOWN,
                    Party.Role.NONE,
                    List.of(),
                    Optional.empty(),
                    "",
                    "",
                    "",
                    "",
                    Optional.empty(),
                    List.of(),
                    List.of()));
        }
        return parties;
    }
}
