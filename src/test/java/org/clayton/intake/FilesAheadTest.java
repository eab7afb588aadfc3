package org.clayton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.Place;
import org.clayton.intake.facts.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However many threads read, the facts and their order are those of one file read after another by one thread. */
class FilesAheadTest {

    private static final int ALONE = 1;

    /** Writes down every call, and fails when it has heard as many payments as it was told. */
    private static final class Listener extends Told {
        private final List<String> calls = new ArrayList<>();
        private final long paymentsUntilFailure;
        private long payments;

        Listener(long paymentsUntilFailure) {
            this.paymentsUntilFailure = paymentsUntilFailure;
        }

        @Override
        public void payment(Facts.Payment payment) {
            if (payments++ == paymentsUntilFailure) {
                throw new IllegalStateException("the disk of the sink is full");
            }
            calls.add(payment.place().toString());
            super.payment(payment);
        }

        @Override
        public void bankRow(Facts.BankRow row) {
            calls.add(row.place().toString());
            super.bankRow(row);
        }

        @Override
        public void refused(Refusal refusal) {
            calls.add("refused " + refusal);
        }

        @Override
        public void setAside(Place place, String why) {
            calls.add("set aside " + place + " " + why);
        }

        @Override
        public void named(Place place, String why) {
            calls.add("named " + place + " " + why);
        }
    }

    @TempDir
    Path folder;

    @BeforeEach
    void a_case_of_long_and_short_files_sound_and_broken() throws IOException {
        LongFiles.payments(folder.resolve("long-payments.csv"), 12_000);
        LongFiles.payments(folder.resolve("zz-payments-again.csv"), 12_000);
        LongFiles.statement(folder.resolve("long-statement.csv"), 7_000);
        LongFiles.brokenWorkbook(folder.resolve("breaks-off.xlsx"), 6_000);
    }

    private void copyTraps() throws IOException {
        var traps = Path.of("testdata/intake");
        try (Stream<Path> all = Files.walk(traps)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var to = folder.resolve(traps.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @AfterEach
    void no_thread_is_left() {
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("clayton "));
    }

    private IntakeReport read(int threads, Told sink, Progress progress) {
        return Intake.read(folder, CaseSettings.DEFAULT, Known.shipped(), sink, progress, threads);
    }

    private String told(int threads) {
        var sink = new Listener(Long.MAX_VALUE);
        var report = read(threads, sink, Progress.SILENT);
        return sink.text(report) + String.join("\n", sink.calls) + "\n" + report;
    }

    @Test
    void several_threads_tell_what_one_tells() throws IOException {
        copyTraps();
        var alone = told(ALONE);
        assertThat(alone)
                .contains("long-statement.csv / row 7001", "zz-payments-again.csv | same file as long-payments.csv")
                .contains("breaks-off.xlsx / Rows / row 5000", "not read to the end");
        for (var threads : new int[] {2, 3, 8}) {
            assertThat(told(threads)).as(threads + " threads").isEqualTo(alone);
        }
    }

    @ParameterizedTest(name = "{0} threads, fails at payment {1}")
    @CsvSource({"2, 0", "2, 9000", "3, 17000"})
    void a_sink_that_fails_stops_the_reading_where_one_thread_would_stop(int threads, long payments) {
        var alone = new Listener(payments);
        var sink = new Listener(payments);
        assertThatThrownBy(() -> read(ALONE, alone, Progress.SILENT)).hasMessage("the disk of the sink is full");
        assertThatThrownBy(() -> read(threads, sink, Progress.SILENT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the disk of the sink is full");
        assertThat(sink.calls).isEqualTo(alone.calls);
    }

    @Test
    void progress_is_told_in_the_order_of_the_files_and_by_the_calling_thread() {
        var alone = new ArrayList<String>();
        var several = new ArrayList<String>();
        var others = new ArrayList<Thread>();
        var caller = Thread.currentThread();
        read(ALONE, new Told(), (step, done, total) -> alone.add(step + " " + done + " of " + total));
        read(3, new Told(), (step, done, total) -> {
            several.add(step + " " + done + " of " + total);
            if (Thread.currentThread() != caller) {
                others.add(Thread.currentThread());
            }
        });
        assertThat(several).isEqualTo(alone);
        assertThat(others).isEmpty();
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 3})
    void whoever_throws_from_the_progress_cancels_the_reading(int threads) {
        assertThatThrownBy(() -> read(threads, new Told(), (step, done, total) -> {
                    if (step.contains("long-payments")) {
                        throw new CancellationException("the user pressed stop");
                    }
                }))
                .isInstanceOf(CancellationException.class)
                .hasMessage("the user pressed stop");
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {2, 3})
    void an_interrupted_caller_reads_no_further(int threads) {
        assertThatThrownBy(() -> read(threads, new Told(), (step, done, total) -> {
                    if (step.contains("long-payments")) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).as("the caller stays interrupted").isTrue();
    }

    @Test
    void a_file_that_nobody_may_read_is_refused_and_the_others_are_read() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.csv"), folder.resolve("nowhere.csv"));
        assertThat(told(3)).isEqualTo(told(ALONE));
    }
}
