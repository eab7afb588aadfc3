package org.clayton.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.clayton.intake.facts.Channel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether money came in one row or in two rows one after the other is no difference in law. */
class SplitDepositTest {

    static Stream<Arguments> seeds() {
        return Stream.of(Method.FIFO, Method.LIFO, Method.LIBR)
                .flatMap(method -> LongStream.range(0, 300).mapToObj(seed -> Arguments.of(method, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void a_deposit_in_two_rows_is_the_same_deposit(Method method, long seed) {
        var whole = rewritten(RandomCase.of(seed), false);
        var halves = rewritten(RandomCase.of(seed), true);

        assertThat(heldByAccount(halves, method)).isEqualTo(heldByAccount(whole, method));
    }

    private static long[] heldByAccount(WrittenCase written, Method method) {
        var trace = written.trace(method);
        return IntStream.range(0, written.accounts.size())
                .mapToLong(trace::heldIn)
                .toArray();
    }

    /** The same rows in one currency without fees, every third payment from outside claimed; on request in halves. */
    private static WrittenCase rewritten(WrittenCase from, boolean halves) {
        var written = new WrittenCase();
        from.accountList().forEach(one -> written.account(one.key(), one.kind(), "EUR", one.opening()));
        for (var row : from.rows()) {
            var deposit = !from.accountList().get(row.from()).followed();
            var claimed = deposit && row.sent() % 3 == 0;
            var first = deposit && halves ? row.sent() / 2 : 0;
            move(written, from, row, first, claimed);
            move(written, from, row, row.sent() - first, claimed);
        }
        return written;
    }

    private static void move(WrittenCase to, WrittenCase from, WrittenLedger.Row row, long amount, boolean claimed) {
        if (amount > 0) {
            var accounts = from.accountList();
            to.move(accounts.get(row.from()).key(), accounts.get(row.to()).key(), amount, amount, Channel.TRANSFER);
            if (claimed) {
                to.claim("C" + to.size(), amount);
            }
        }
    }
}
