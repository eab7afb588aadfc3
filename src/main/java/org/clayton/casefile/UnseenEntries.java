package org.clayton.casefile;

import org.clayton.intake.facts.Channel;

/** Movements that no row shows and the balances prove: a gap between two statements, and a changeover to the euro. */
record UnseenEntries(Legs legs, AccountBook accounts, LedgerRows movements, StatementLines lines) {

    /** What a balance says moved where no row shows it: from or to nobody that is known. */
    void gap(int account, Reconciler.Gap gap) {
        var own = legs.codes.get(account);
        var base = accounts.baseOf(own);
        var unknown = accounts.code(
                accounts.special("GAP:" + base.key, "unknown", "", Account.Kind.UNKNOWN), accounts.currencyOf(own));
        var minor = Math.abs(gap.amount());
        movements.add(gap.amount() < 0 ? own : unknown, gap.amount() < 0 ? unknown : own, minor, minor);
        movements.when(gap.day(), -1);
        var place = gap.next().facts.place();
        movements.seen(
                Channel.OTHER,
                movements.texts.number("gap: " + gap.sentence()),
                movements.sheets.number(place),
                place.row());
        lines.putOne(movements.size() - 1, gap.amount() < 0, line(account, gap.next()));
    }

    /** Carries the balance of an account over to the euro; of an overdraft, from the euro account to the old one. */
    void changeover(Changeovers.Entry entry) {
        var old = legs.codes.get(entry.from());
        var euro = legs.codes.get(entry.to());
        var overdrawn = entry.left() < 0;
        var left = Math.abs(entry.left());
        var came = Math.abs(entry.came());
        movements.add(overdrawn ? euro : old, overdrawn ? old : euro, overdrawn ? came : left, overdrawn ? left : came);
        movements.when((int) entry.rate().from().toEpochDay(), -1);
        var first = legs.statements.get(entry.to()).get(0).facts.place();
        movements.seen(
                Channel.OTHER,
                movements.texts.number(entry.text(accounts.currencyOf(old))),
                movements.sheets.number(first),
                first.row());
        var last = legs.statements.get(entry.from());
        var place = last.get(last.size() - 1).facts.place();
        movements.alsoSeen(movements.size() - 1, movements.sheets.number(place), place.row());
        var end = legs.start(entry.from() + 1);
        var out = end > legs.start(entry.from()) ? StatementLines.behind(end - 1) : StatementLines.NONE;
        var in = legs.start(entry.to()) < legs.start(entry.to() + 1)
                ? StatementLines.before(legs.start(entry.to()))
                : StatementLines.NONE;
        lines.put(movements.size() - 1, overdrawn ? in : out, overdrawn ? out : in);
    }

    /** Before the first leg of the next statement; after all legs where that statement has none. */
    private int line(int account, Statement next) {
        var leg = legs.firstOf(account, next);
        if (leg < legs.start(account + 1)) {
            return StatementLines.before(leg);
        }
        return leg > legs.start(account) ? StatementLines.behind(leg - 1) : StatementLines.NONE;
    }
}
