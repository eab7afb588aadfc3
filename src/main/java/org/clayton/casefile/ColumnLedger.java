package org.clayton.casefile;

import java.util.Arrays;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.Place;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as parallel arrays: about 62 bytes a movement, texts apart. An account's movements are found through two
 * arrays made by one counting sort.
 */
final class ColumnLedger implements Ledger {

    private static final Channel[] CHANNELS = Channel.values();
    private static final Rung[] RUNGS = Rung.values();

    /** The columns while they are put together; the ledger takes them as they are. */
    static final class Columns {
        int[] from = {};
        int[] to = {};
        long[] sent = {};
        long[] received = {};
        long[] value = {};
        int[] day = {};
        int[] second = {};
        int[] text = {};
        int[] sheet = {};
        int[] row = {};
        byte[] channel = {};
        byte[] rung = {};
    }

    private final Columns columns;
    private final int[] otherMovements;
    private final int[][] others;
    private final Asides asides;
    private final SheetTable sheets;
    private final TextStore texts;
    /** Movements of account {@code a} stand in {@code byAccount} from {@code starts[a]} to before {@code starts[a + 1]}. */
    private final int[] starts;

    private final int[] byAccount;

    /** @param others movement, sheet and row of each second place, sorted by movement */
    ColumnLedger(Columns columns, int[][] others, Asides asides, SheetTable sheets, TextStore texts, int accounts) {
        this.columns = columns;
        this.others = others;
        this.otherMovements = Arrays.stream(others).mapToInt(one -> one[0]).toArray();
        this.asides = asides;
        this.sheets = sheets;
        this.texts = texts;
        this.starts = new int[accounts + 1];
        this.byAccount = sortByAccount();
    }

    /** A movement from an account to itself is listed once. */
    private int[] sortByAccount() {
        for (var m = 0; m < columns.from.length; m++) {
            starts[columns.from[m]]++;
            if (columns.to[m] != columns.from[m]) {
                starts[columns.to[m]]++;
            }
        }
        for (int account = 0, sum = 0; account < starts.length; account++) {
            sum = Math.addExact(sum, starts[account]);
            starts[account] = sum;
        }
        var sorted = new int[starts[starts.length - 1]];
        for (var m = columns.from.length - 1; m >= 0; m--) {
            sorted[--starts[columns.from[m]]] = m;
            if (columns.to[m] != columns.from[m]) {
                sorted[--starts[columns.to[m]]] = m;
            }
        }
        return sorted;
    }

    @Override
    public int size() {
        return columns.from.length;
    }

    @Override
    public int from(int movement) {
        return columns.from[movement];
    }

    @Override
    public int to(int movement) {
        return columns.to[movement];
    }

    @Override
    public long sent(int movement) {
        return columns.sent[movement];
    }

    @Override
    public long received(int movement) {
        return columns.received[movement];
    }

    @Override
    public long value(int movement) {
        return columns.value[movement];
    }

    @Override
    public int day(int movement) {
        return columns.day[movement];
    }

    @Override
    public int second(int movement) {
        return columns.second[movement];
    }

    @Override
    public Channel channel(int movement) {
        return CHANNELS[columns.channel[movement]];
    }

    @Override
    public String text(int movement) {
        return texts.text(columns.text[movement]);
    }

    @Override
    public Place place(int movement) {
        return sheets.place(columns.sheet[movement], columns.row[movement]);
    }

    @Override
    public @Nullable Place otherPlace(int movement) {
        var at = Arrays.binarySearch(otherMovements, movement);
        return at < 0 ? null : sheets.place(others[at][1], others[at][2]);
    }

    @Override
    public int reverses(int movement) {
        return asides.reverses(movement);
    }

    @Override
    public int[] reversals() {
        return asides.reversals();
    }

    @Override
    public int arrives(int movement) {
        return asides.arrives(movement, columns.day[movement]);
    }

    @Override
    public int creditedBefore(int movement) {
        return asides.creditedBefore(movement);
    }

    @Override
    public int[] late() {
        return asides.late();
    }

    @Override
    public @Nullable Original original(int movement) {
        return asides.original(movement);
    }

    @Override
    public Rung rung(int movement) {
        return RUNGS[columns.rung[movement]];
    }

    @Override
    public int count(int account) {
        return starts[account + 1] - starts[account];
    }

    @Override
    public int movement(int account, int i) {
        return byAccount[starts[account] + i];
    }
}
