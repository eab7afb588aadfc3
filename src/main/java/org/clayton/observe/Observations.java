package org.clayton.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.clayton.casefile.CaseFile;

/**
 * All that stands out in a case, measured and not yet judged.
 *
 * @param all in a stable order: account by account, then party by party, deal by deal, message by message; last the
 *     profile of every account that any of them speaks of
 * @param remarks what was left out or cut short, in words
 */
public record Observations(List<Observation> all, List<String> remarks) {

    /** Looks at one account's movements in ledger order. */
    @FunctionalInterface
    interface Detector {
        void look(Book book, Consumer<Observation> found);
    }

    private static final List<Detector> BY_ACCOUNT = List.of(
            CashRuns::look,
            CashSurges::look,
            CashThenWires::look,
            PassThroughs::look,
            Reactivations::look,
            FanIns::look,
            FanOuts::look,
            RoundSumRuns::look,
            EqualSumRuns::look,
            LoanBacks::look,
            BigCredits::look,
            NewAccounts::look,
            VesselSpendings::look,
            CashDraws::look);

    private record Seen(List<Observation> found, int leftOut) {}

    public static Observations of(CaseFile caseFile, Floors floors) {
        var view = new View(caseFile, floors);
        var all = new ArrayList<Observation>();
        var leftOut = 0;
        for (var seen : byAccount(view)) {
            all.addAll(seen.found());
            leftOut += seen.leftOut();
        }
        var transits = TransitTies.look(view, Transits.among(view, List.copyOf(all)), all::add);
        var circles = new Circles(view);
        circles.look(all::add);
        Relays.look(view, all::add);
        Dealings.look(view, all::add);
        CashDraws.beforeSeizures(view, all::add);
        ZoneVoyages.look(view, all::add);
        Companies.look(view, all::add);
        Means.look(view, all::add);
        Ties.look(view, all::add);
        Corridors.look(view, all::add);
        Crews.look(view, all::add);
        Deals.look(view, transits, all::add);
        Purchases.look(view, transits, all::add);
        Messages.look(view, all::add);
        Profiles.of(view, subjects(view, all), all::add);
        return new Observations(List.copyOf(all), remarks(leftOut, circles.cutShort()));
    }

    /** Accounts may be looked at in any order and side by side; the result is in order of account. */
    private static List<Seen> byAccount(View view) {
        return IntStream.range(0, view.caseFile.accounts().size())
                .parallel()
                .filter(view::isBankAccount)
                .mapToObj(account -> look(new Book(view, account)))
                .toList();
    }

    private static Seen look(Book book) {
        var found = new ArrayList<Observation>();
        if (!book.isQuiet()) {
            BY_ACCOUNT.forEach(detector -> detector.look(book, found::add));
        }
        return new Seen(found, book.leftOut);
    }

    /** Bank accounts that an observation speaks of, or whose holder one speaks of. */
    private static TreeSet<Integer> subjects(View view, List<Observation> all) {
        var subjects = new TreeSet<Integer>();
        for (var one : all) {
            if (one.account() >= 0) {
                subjects.add(one.account());
            } else if (one.party() >= 0) {
                for (var account : view.bankAccountsOf(one.party())) {
                    subjects.add(account);
                }
            }
        }
        return subjects;
    }

    private static List<String> remarks(int leftOut, int cutShort) {
        var remarks = new ArrayList<String>();
        if (leftOut > 0) {
            remarks.add(leftOut + " movements were left out of the observations because no exchange rate to the case"
                    + " currency is known for their day.");
        }
        if (cutShort > 0) {
            remarks.add("The search for round trips was cut short for " + cutShort
                    + " starting payments of very busy accounts; a round trip through them may be missed.");
        }
        return List.copyOf(remarks);
    }
}
