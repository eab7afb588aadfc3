package org.clayton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Thousands of damaged workbooks, statements and bank messages: whatever they hold, nothing but facts and refusals
 * comes out, in bounded time, and the sound file beside them is read. A mutant is named by its number and comes out
 * the same each time as long as the files it is made from stay.
 */
@Tag("fuzz")
class FuzzTest {

    private static final int MUTANTS = 2_400;
    /** {@code -Dclayton.fuzz.from=100000} makes others. */
    private static final int FROM = Integer.getInteger("clayton.fuzz.from", 0);

    private static final int TOGETHER = 100;
    private static final long LARGEST = 120_000;
    private static final Set<String> KINDS =
            Set.of("xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt", "xml", "sta", "html", "940");
    private static final Path SHARED = Path.of(System.getProperty("clayton.shared", "../shared"), "data");

    private static List<Path> seeds = List.of();
    private static final Known KNOWN = Known.shipped();

    @TempDir
    Path disk;

    @BeforeAll
    static void real_files() throws IOException {
        var found = new ArrayList<Path>();
        for (var place : List.of(
                Path.of("testdata/cases/operation-alloy"),
                Path.of("testdata/intake"),
                Path.of("testdata/formats"),
                SHARED.resolve("xlsx-corpus/calamine"),
                SHARED.resolve("bank-statements"))) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> all = Files.walk(place)) {
                    all.filter(FuzzTest::isSeed).sorted().forEach(found::add);
                }
            }
        }
        seeds = List.copyOf(found);
    }

    private static boolean isSeed(Path file) {
        var name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && !file.toString().contains("expected")
                && file.toFile().length() < LARGEST
                && KINDS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    static IntStream hundreds() {
        return IntStream.range(0, MUTANTS / TOGETHER);
    }

    @ParameterizedTest(name = "mutants {0}00 to {0}99")
    @MethodSource("hundreds")
    void nothing_but_facts_and_refusals_comes_out(int hundred) throws IOException {
        assertThat(seeds).hasSizeGreaterThan(50);
        for (var i = 0; i < TOGETHER; i++) {
            var number = FROM + hundred * TOGETHER + i;
            var seed = seeds.get(number % seeds.size());
            var folder = Files.createDirectory(disk.resolve("case-" + number));
            var name = seed.getFileName().toString();
            Files.write(folder.resolve("mutant-" + name), Mutant.of(number).of(Files.readAllBytes(seed)));
            var together = new HostileFolder(folder);
            var what = "mutant " + number + " of " + seed;
            assertThatCode(() -> assertTimeoutPreemptively(Duration.ofSeconds(30), () -> together.read(KNOWN), what))
                    .as(what)
                    .doesNotThrowAnyException();
            clear(folder);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (var file : all.toList()) {
                Files.delete(file);
            }
        }
    }
}
