package org.clayton.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clayton.casefile.Account;
import org.clayton.freeze.Trail;
import org.clayton.money.Money;
import org.clayton.trace.Method;

/**
 * The way claimed money took to one account or asset, with payments between the same two places drawn as one arrow.
 *
 * @param stops in the order the money first came to them, the sources first
 */
record MoneyWay(Method method, List<Stop> stops, List<Flow> flows) {

    /** More places than a page can show; the smallest are drawn as one. */
    private static final int MOST_STOPS = 14;

    private static final int OTHERS = -1;

    /** @param left claimed money still there, or empty text */
    record Stop(Look look, String name, String number, String left) {}

    enum Look {
        SOURCE,
        PASSED,
        END
    }

    /**
     * @param from position in {@link #stops}
     * @param amounts what left, and on a second line what arrived where the currency changed
     * @param when how many payments, and when
     */
    record Flow(int from, int to, List<String> amounts, List<String> when) {}

    private record Pair(int from, int to) {}

    private static final class Sum {
        long sent;
        long received;
        long value;
        int payments;
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
    }

    static MoneyWay to(Account end, Method method, Findings findings) {
        var trace = findings.trace(method);
        var ledger = findings.caseFile().ledger();
        var sums = new LinkedHashMap<Pair, Sum>();
        for (var step : Trail.to(end.index(), trace, ledger).steps()) {
            var movement = trace.hops().get(step.hop()).movement();
            var sum = sums.computeIfAbsent(new Pair(ledger.from(movement), ledger.to(movement)), unused -> new Sum());
            sum.sent = Math.addExact(sum.sent, step.sent());
            sum.received = Math.addExact(sum.received, step.received());
            sum.value += Math.max(0, ledger.value(movement));
            sum.payments++;
            sum.first = min(sum.first, ledger.date(movement));
            sum.last = max(sum.last, ledger.date(movement));
        }
        return new Sketch(end, method, findings, sums).way();
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Names the places and arrows; places beyond the limit become one. */
    private record Sketch(Account end, Method method, Findings findings, Map<Pair, Sum> sums) {

        MoneyWay way() {
            var kept = kept();
            var order = new ArrayList<Integer>();
            var flows = new ArrayList<Flow>();
            var merged = new LinkedHashMap<Pair, List<Pair>>();
            for (var pair : sums.keySet()) {
                var drawn = new Pair(drawn(pair.from(), kept), drawn(pair.to(), kept));
                if (drawn.from() != drawn.to()) {
                    merged.computeIfAbsent(drawn, unused -> new ArrayList<>()).add(pair);
                }
            }
            for (var pair : merged.keySet()) {
                position(order, pair.from());
                position(order, pair.to());
            }
            position(order, end.index());
            merged.forEach((pair, all) -> flows.add(flow(order.indexOf(pair.from()), order.indexOf(pair.to()), all)));
            var reached = merged.keySet().stream().map(Pair::to).collect(Collectors.toSet());
            var others = places().size() - kept.size();
            return new MoneyWay(
                    method,
                    order.stream().map(place -> stop(place, reached, others)).toList(),
                    List.copyOf(flows));
        }

        private static void position(List<Integer> order, int place) {
            if (!order.contains(place)) {
                order.add(place);
            }
        }

        private static int drawn(int place, Set<Integer> kept) {
            return kept.contains(place) ? place : OTHERS;
        }

        private Set<Integer> places() {
            var places = new TreeSet<>(Set.of(end.index()));
            sums.keySet().forEach(pair -> {
                places.add(pair.from());
                places.add(pair.to());
            });
            return places;
        }

        /** The places most money passes, by its value in the case's currency; ties go to the lower account. */
        private Set<Integer> kept() {
            if (places().size() <= MOST_STOPS) {
                return places();
            }
            var values = new TreeMap<Integer, Long>();
            sums.forEach((pair, sum) -> {
                values.merge(pair.from(), sum.value, Long::sum);
                values.merge(pair.to(), sum.value, Long::sum);
            });
            var kept = values.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST_STOPS - 2L)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
            kept.add(end.index());
            return kept;
        }

        private Stop stop(int place, Set<Integer> reached, int others) {
            var look = place == end.index() ? Look.END : reached.contains(place) ? Look.PASSED : Look.SOURCE;
            if (place == OTHERS) {
                return new Stop(look, others + " other places", "see the trails in workpaper.xlsx", "");
            }
            var account = findings.account(place);
            var left = findings.trace(method).heldIn(place);
            var traced = left == 0 ? "" : new Money(left, account.currency()) + " traced there";
            return Places.stop(look, account, traced, findings);
        }

        private Flow flow(int from, int to, List<Pair> pairs) {
            var payments = 0;
            var first = LocalDate.MAX;
            var last = LocalDate.MIN;
            for (var pair : pairs) {
                var sum = sum(pair);
                payments += sum.payments;
                first = min(first, sum.first);
                last = max(last, sum.last);
            }
            var amounts = pairs.size() == 1 ? amounts(pairs.get(0)) : List.of(pairs.size() + " ways");
            return new Flow(from, to, amounts, when(payments, first, last));
        }

        private static List<String> when(int payments, LocalDate first, LocalDate last) {
            var days = first.equals(last) ? Days.small(first) : Days.small(first) + " – " + Days.small(last);
            return payments == 1 ? List.of(days) : List.of(payments + " payments", days);
        }

        private List<String> amounts(Pair pair) {
            var left = new Money(sum(pair).sent, findings.account(pair.from()).currency());
            var reached =
                    new Money(sum(pair).received, findings.account(pair.to()).currency());
            return left.currency().equals(reached.currency())
                    ? List.of(reached.toString())
                    : List.of(left.toString(), "→ " + reached);
        }

        private Sum sum(Pair pair) {
            return Objects.requireNonNull(sums.get(pair));
        }
    }
}
