package org.clayton.casefile;

import java.util.BitSet;
import java.util.TreeMap;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.Place;

/** Movements in the order they are found, in growing columns, until {@link #inOrder} makes the ledger of them. */
final class LedgerRows {

    final IntColumn from = new IntColumn();
    final IntColumn to = new IntColumn();
    final LongColumn sent = new LongColumn();
    final LongColumn received = new LongColumn();
    final IntColumn day = new IntColumn();
    final IntColumn second = new IntColumn();
    final IntColumn text = new IntColumn();
    final IntColumn sheet = new IntColumn();
    final IntColumn row = new IntColumn();
    private final IntColumn channel = new IntColumn();
    private final IntColumn otherOf = new IntColumn();
    private final IntColumn otherSheet = new IntColumn();
    private final IntColumn otherRow = new IntColumn();
    final Asides asides = new Asides();
    private final BitSet dropped = new BitSet();
    final SheetTable sheets;
    final TextStore texts;

    LedgerRows(SheetTable sheets, TextStore texts) {
        this.sheets = sheets;
        this.texts = texts;
    }

    int size() {
        return from.size();
    }

    /** @return the number of the row, by which {@link #inOrder} asks for it */
    int add(int fromAccount, int toAccount, long sentMinor, long receivedMinor) {
        if (sentMinor <= 0 || receivedMinor <= 0) {
            throw new IllegalArgumentException("a movement of " + sentMinor + " and " + receivedMinor + " minor units");
        }
        from.add(fromAccount);
        to.add(toAccount);
        sent.add(sentMinor);
        received.add(receivedMinor);
        return from.size() - 1;
    }

    /** The row is no movement of its own after all. */
    void drop(int movement) {
        dropped.set(movement);
    }

    boolean counts(int movement) {
        return !dropped.get(movement);
    }

    void when(int epochDay, int secondOfDay) {
        day.add(epochDay);
        second.add(secondOfDay);
    }

    void seen(Channel by, int textNumber, int sheetNumber, int rowNumber) {
        channel.add(by.ordinal());
        text.add(textNumber);
        sheet.add(sheetNumber);
        row.add(rowNumber);
    }

    /** A second row that shows the same movement; of several, the last one told. */
    void alsoSeen(int movement, int sheetNumber, int rowNumber) {
        otherOf.add(movement);
        otherSheet.add(sheetNumber);
        otherRow.add(rowNumber);
    }

    /** The same row once more, between other accounts: what reaches the payee of a thing whose books are in the case. */
    int repeat(int movement, int fromAccount, int toAccount, long amount) {
        var added = add(fromAccount, toAccount, amount, amount);
        when(day.get(movement), second.get(movement));
        channel.add(channel.get(movement));
        text.add(text.get(movement));
        sheet.add(sheet.get(movement));
        row.add(row.get(movement));
        return added;
    }

    /** From codes in order of arrival to the final indices. */
    void renumber(AccountIndex index) {
        for (var i = 0; i < size(); i++) {
            from.set(i, index.of(from.get(i)));
            to.set(i, index.of(to.get(i)));
        }
    }

    Place place(int movement) {
        return sheets.place(sheet.get(movement), row.get(movement));
    }

    /**
     * The ledger of these rows; they give up their memory and cannot be used again.
     *
     * @param order row numbers in ledger order, each once, without those dropped
     * @param rungs for each position of the order, what decided it
     */
    ColumnLedger inOrder(int[] order, byte[] rungs, Valuation valuation) {
        var position = positions(order);
        var others = others(position);
        var ordered = asides.isEmpty() ? asides : asides.inOrder(position);
        var columns = new ColumnLedger.Columns();
        columns.from = from.drain(order);
        columns.to = to.drain(order);
        columns.sent = sent.drain(order);
        columns.received = received.drain(order);
        columns.day = day.drain(order);
        columns.second = second.drain(order);
        columns.text = text.drain(order);
        columns.sheet = sheet.drain(order);
        columns.row = row.drain(order);
        columns.channel = channels(order);
        columns.rung = rungs;
        columns.value = valuation.of(columns.from, columns.sent, columns.day);
        return new ColumnLedger(columns, others, ordered, sheets, texts, valuation.accounts());
    }

    private byte[] channels(int[] order) {
        var wide = channel.drain(order);
        var narrow = new byte[wide.length];
        for (var i = 0; i < wide.length; i++) {
            narrow[i] = (byte) wide[i];
        }
        return narrow;
    }

    /** Position in the order, sheet and row of each second place, sorted by position. */
    private int[][] others(int[] position) {
        var sorted = new TreeMap<Integer, int[]>();
        for (var i = 0; i < otherOf.size(); i++) {
            var at = position[otherOf.get(i)];
            sorted.put(at, new int[] {at, otherSheet.get(i), otherRow.get(i)});
        }
        return sorted.values().toArray(int[][]::new);
    }

    private int[] positions(int[] order) {
        if (otherOf.size() == 0 && asides.isEmpty()) {
            return new int[0];
        }
        var position = new int[size()];
        for (var i = 0; i < order.length; i++) {
            position[order[i]] = i;
        }
        return position;
    }
}
