package org.clayton.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.clayton.casefile.Reconciliation.Difference;
import org.clayton.casefile.Reconciliation.State;
import org.clayton.intake.facts.Place;
import org.jspecify.annotations.Nullable;

/**
 * Checks the statements of one account against themselves and against each other: one goes on where the one before ended,
 * without a missing day, page or amount.
 */
final class Reconciler {

    /** The balance changed between two statements by {@code amount} minor units, and no row shows why. */
    record Gap(Statement next, int day, long amount, String sentence) {}

    /** What the statements of one account say together. */
    record Books(OptionalLong opening, OptionalLong closing, Reconciliation reconciliation, List<Gap> gaps) {
        Books beginningWith(long balance) {
            return new Books(OptionalLong.of(balance), closing, reconciliation, gaps);
        }

        Books endingWith(long balance) {
            return new Books(opening, OptionalLong.of(balance), reconciliation, gaps);
        }

        Books with(Reconciliation other) {
            return new Books(opening, closing, other, gaps);
        }
    }

    private final List<PeriodCheck> checks = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final PageNumbers pages = new PageNumbers();

    /** The statement that reaches furthest so far, and the balance at its end where that is known. */
    private @Nullable PeriodCheck furthest;

    private OptionalLong carried = OptionalLong.empty();
    private int joints;
    private long off;
    private String firstBreak = "";
    private Optional<Place> at = Optional.empty();

    private Reconciler() {}

    /** @param statements of one account, in order of time */
    static Books of(BankRows rows, List<Statement> statements) {
        var reconciler = new Reconciler();
        statements.forEach(statement -> reconciler.add(PeriodCheck.of(rows, statement), rows));
        return reconciler.books();
    }

    private void add(PeriodCheck next, BankRows rows) {
        checks.add(next);
        if (next.statement.dated()) {
            inTime(next, rows);
        }
        broken(next.off(), next.firstBreak(), next.at());
        totals(next);
        pages.missing(next.statement)
                .ifPresent(sentence -> differences.add(difference(
                        Difference.Kind.PAGES, sentence, OptionalLong.empty(), next, Long.MAX_VALUE, Long.MIN_VALUE)));
    }

    private void inTime(PeriodCheck next, BankRows rows) {
        var before = furthest;
        if (before == null) {
            carried = next.closing();
        } else if (before.statement.precedes(next.statement) || meets(before, next, rows)) {
            joint(before, next);
            carried = end(next);
        } else if (next.statement.lastDay() < before.statement.lastDay() || next.statement.addsNothing()) {
            return;
        } else {
            carried = next.closing();
        }
        furthest = next;
    }

    /** Of two statements that meet on one day: whether the later one starts from the balance of the earlier. */
    private boolean meets(PeriodCheck before, PeriodCheck next, BankRows rows) {
        if (!before.statement.touches(next.statement)) {
            return false;
        }
        if (next.opening().isPresent() && carried.isPresent()) {
            return next.opening().equals(carried);
        }
        return rows.inBankOrder(next.statement).length == 0;
    }

    private OptionalLong end(PeriodCheck next) {
        return next.closing().isPresent() || carried.isEmpty()
                ? next.closing()
                : OptionalLong.of(Math.addExact(carried.getAsLong(), next.sum()));
    }

    private void joint(PeriodCheck before, PeriodCheck next) {
        var first = Math.addExact(before.statement.lastDay(), 1);
        var last = Math.subtractExact(next.statement.firstDay(), 1);
        var place = next.statement.facts.place();
        if (carried.isEmpty() || next.opening().isEmpty()) {
            if (first <= last) {
                var sentence = days(before, next, first, last) + " No balance says whether money moved meanwhile.";
                differences.add(difference(Difference.Kind.DAYS, sentence, OptionalLong.empty(), next, first, last));
            }
            return;
        }
        joints++;
        var amount = Math.subtractExact(next.opening().getAsLong(), carried.getAsLong());
        if (amount == 0) {
            if (first <= last && !PageNumbers.follow(before.statement, next.statement)) {
                var sentence = days(before, next, first, last) + " The balance is the same before and after.";
                differences.add(difference(Difference.Kind.DAYS, sentence, OptionalLong.of(0), next, first, last));
            }
            return;
        }
        var sentence =
                next.sentence(place, "the statement opens with", next.opening().getAsLong(), carried.getAsLong())
                        + (first <= last ? " " + days(before, next, first, last) : "");
        differences.add(difference(Difference.Kind.UNKNOWN, sentence, OptionalLong.of(amount), next, first, last));
        gaps.add(
                new Gap(next.statement, Math.toIntExact(Math.min(first, next.statement.firstRow())), amount, sentence));
        broken(amount, sentence, Optional.of(place));
    }

    private static String days(PeriodCheck before, PeriodCheck next, long first, long last) {
        return "No statement of " + next.statement.facts.account() + " covers "
                + (first == last
                        ? LocalDate.ofEpochDay(first).toString()
                        : LocalDate.ofEpochDay(first) + " to " + LocalDate.ofEpochDay(last))
                + ", between " + before.statement.facts.place().file() + " and "
                + next.statement.facts.place().file() + ".";
    }

    private void totals(PeriodCheck check) {
        var facts = check.statement.facts;
        total(check, facts.credits(), check.credits(), "credits");
        total(check, facts.debits(), check.debits(), "debits");
    }

    private void total(PeriodCheck check, @Nullable Long printed, long sum, String what) {
        if (printed != null && printed != sum) {
            var sentence = check.statement.facts.place() + ": the printed total of " + what + " is "
                    + check.money(printed) + ", but the rows make " + check.money(sum) + ".";
            differences.add(difference(
                    Difference.Kind.TOTALS,
                    sentence,
                    OptionalLong.of(Math.subtractExact(printed, sum)),
                    check,
                    Long.MAX_VALUE,
                    Long.MIN_VALUE));
        }
    }

    private static Difference difference(
            Difference.Kind kind, String sentence, OptionalLong amount, PeriodCheck next, long first, long last) {
        var days = first <= last;
        return new Difference(
                kind,
                sentence,
                days ? Optional.of(LocalDate.ofEpochDay(first)) : Optional.empty(),
                days ? Optional.of(LocalDate.ofEpochDay(last)) : Optional.empty(),
                amount,
                next.statement.facts.place());
    }

    private void broken(long by, String sentence, Optional<Place> place) {
        off = Math.addExact(off, by);
        if (firstBreak.isEmpty() && !sentence.isEmpty()) {
            firstBreak = sentence;
            at = place;
        }
    }

    private Books books() {
        var tested = checks.stream().mapToInt(PeriodCheck::tested).sum() + joints;
        var state = !firstBreak.isEmpty() ? State.BROKEN : tested == 0 ? State.UNCHECKED : State.RECONCILED;
        return new Books(
                checks.get(0).opening(),
                carried,
                new Reconciliation(
                        state,
                        firstBreak,
                        at,
                        off,
                        checks.stream().map(PeriodCheck::period).toList(),
                        List.copyOf(differences),
                        Optional.empty()),
                List.copyOf(gaps));
    }
}
