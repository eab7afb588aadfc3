package org.clayton.intake.statement;

/** Follows the printed balances of one account from row to row. */
final class BalanceChain {

    private final Signs signs;
    private long before = Entry.NONE;
    private long moved;
    private long tests;
    private long hits;
    private int broken;

    BalanceChain(Signs signs) {
        this.signs = signs;
    }

    /** A row that cannot be read breaks the chain without speaking against it. */
    void next(Entry entry) {
        if (entry.repeats() > 0) {
            return;
        }
        var amount = entry.refused() == null ? signs.moved(entry) : Entry.NONE;
        if (amount == Entry.NONE) {
            before = Entry.NONE;
            moved = 0;
            return;
        }
        moved += amount;
        if (entry.hasBalance()) {
            if (before != Entry.NONE) {
                test(entry);
            }
            before = entry.balance();
            moved = 0;
        }
    }

    private void test(Entry entry) {
        tests++;
        if (before + moved == entry.balance()) {
            hits++;
        } else if (broken == 0) {
            broken = entry.row();
        }
    }

    long tests() {
        return tests;
    }

    long hits() {
        return hits;
    }

    /** Number of the first row that its balance does not follow from; 0 when there is none. */
    int broken() {
        return broken;
    }
}
