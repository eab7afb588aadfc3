package org.clayton.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCacheTest {

    @TempDir
    Path folder;

    private List<Path> kept() throws IOException {
        try (var files = Files.list(folder.resolve("cache"))) {
            return files.sorted().collect(Collectors.toList());
        }
    }

    @Test
    void compiled_rules_are_kept_and_only_changed_judgment_is_compiled_again() throws IOException {
        var books = new BookFolder(folder.resolve("rules"));
        var first = books.load();
        assertThat(kept()).hasSize(1);
        var stamp = Files.getLastModifiedTime(kept().get(0));
        assertThat(books.load().hash()).isEqualTo(first.hash());
        books.replace("thresholds/cash.yaml", "value: 3", "value: 4");
        assertThat(books.load().hash()).isNotEqualTo(first.hash());
        assertThat(kept()).hasSize(1);
        assertThat(Files.getLastModifiedTime(kept().get(0))).isEqualTo(stamp);
        books.replace(BookFolder.RULE, "largestMinor < limitMinor", "sumMinor > limitMinor")
                .load();
        assertThat(kept()).hasSize(2);
    }

    @Test
    void a_spoilt_cache_is_compiled_again() throws IOException {
        var books = new BookFolder(folder.resolve("rules"));
        books.load();
        Files.write(kept().get(0), new byte[] {1, 2, 3});
        assertThat(books.load().size()).isEqualTo(1);
        assertThat(Files.size(kept().get(0))).isGreaterThan(3);
    }

    @Test
    void a_cache_that_cannot_be_written_costs_nothing_but_time() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");
        assertThat(new BookFolder(folder.resolve("rules")).load().size()).isEqualTo(1);
    }

    @Test
    void two_runs_may_fill_the_cache_at_once() throws Exception {
        var cache = new RuleCache(folder.resolve("cache"));
        var rules = new CompiledRules(new TreeMap<>(Map.of("a.B", new byte[200_000])));
        Callable<Boolean> one = () -> {
            cache.keep("same", rules);
            return cache.find("same").orElseThrow().classes().get("a.B").length == 200_000;
        };
        var runs = Executors.newFixedThreadPool(4);
        try {
            for (var done : runs.invokeAll(Stream.generate(() -> one).limit(20).toList())) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            runs.shutdown();
        }
        assertThat(kept()).hasSize(1);
    }

    @Test
    void two_processes_that_start_at_once_leave_one_whole_file_and_both_are_answered() throws Exception {
        var books = new BookFolder(folder.resolve("rules"));
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.clayton.cli.Main",
                "rules",
                "check",
                books.root.toString());
        var running = new ArrayList<Process>();
        for (var i = 0; i < 2; i++) {
            var one = new ProcessBuilder(command).redirectErrorStream(true);
            one.redirectOutput(folder.resolve("said" + i).toFile());
            one.environment().put("XDG_CACHE_HOME", folder.toString());
            running.add(one.start());
        }
        for (var i = 0; i < 2; i++) {
            assertThat(running.get(i).waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(Files.readString(folder.resolve("said" + i))).contains("1 rules, no mistake");
            assertThat(running.get(i).exitValue()).isZero();
        }
        try (var files = Files.list(folder.resolve("clayton"))) {
            assertThat(files).singleElement().satisfies(file -> {
                assertThat(file.getFileName().toString()).matches("rules-[0-9a-f]{64}\\.zip");
                assertThat(Pack.unpack(Files.readAllBytes(file))).isNotEmpty();
            });
        }
    }

    @Test
    void the_cache_lies_in_the_users_own_folder() {
        assertThat(RuleCache.usual(Map.of(), "/home/ana")).isEqualTo(Path.of("/home/ana/.cache/clayton"));
        assertThat(RuleCache.usual(Map.of("XDG_CACHE_HOME", "/var/cache/ana"), "/home/ana"))
                .isEqualTo(Path.of("/var/cache/ana/clayton"));
    }
}
