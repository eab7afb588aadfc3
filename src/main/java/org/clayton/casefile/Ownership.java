package org.clayton.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clayton.intake.facts.Place;

/**
 * Who stands behind a company: shares multiplied along every chain and loop, exactly. A share that cannot be (of oneself,
 * of more than the whole) is left out and asked, never reckoned with.
 *
 * @param owners the last owners known, by company and size of share
 * @param questions what a person must look at, sorted
 */
public record Ownership(List<BeneficialOwner> owners, List<String> questions) {

    /**
     * @param owner index of a party that nobody is known to own
     * @param company index of the company
     * @param share through all chains together
     * @param direct what a row states of the two themselves
     * @param rows the rows of every chain between them
     */
    public record BeneficialOwner(int owner, int company, Fraction share, Fraction direct, List<Place> rows) {}

    /** Companies that own one another in rings, all in one knot; more are not untied. */
    static final int LARGEST_KNOT = 60;

    /** Owners of one company beyond these are counted only. */
    static final int MOST_OWNERS = 300;

    public static Ownership of(CaseFile caseFile) {
        return of(caseFile.parties(), caseFile.relations());
    }

    static Ownership of(List<Party> parties, List<Relation> relations) {
        var questions = new TreeSet<String>();
        var shares = new Shares(parties, relations, questions);
        var knots = Knots.of(parties.size(), shares.owned());
        var behind = new HashMap<Integer, Map<Integer, Fraction>>();
        for (var knot : knots) {
            new Untying(shares, behind, knot, parties, questions).untie();
        }
        var owners = new ArrayList<BeneficialOwner>();
        for (var company : new TreeMap<>(behind).keySet()) {
            var of = behind.getOrDefault(company, Map.of());
            if (shares.isOwned(company)) {
                of.forEach((owner, share) -> owners.add(new BeneficialOwner(
                        owner, company, share, shares.direct(owner, company), shares.between(owner, company, behind))));
            }
        }
        owners.sort(Comparator.comparing(BeneficialOwner::company)
                .thenComparing(BeneficialOwner::share, Comparator.reverseOrder())
                .thenComparing(BeneficialOwner::owner));
        return new Ownership(List.copyOf(owners), List.copyOf(questions));
    }

    /** Keeps the largest of very many owners. */
    static Map<Integer, Fraction> largest(Map<Integer, Fraction> owners, String company, TreeSet<String> questions) {
        if (owners.size() <= MOST_OWNERS) {
            return owners;
        }
        questions.add(company + " has " + owners.size() + " owners; only the " + MOST_OWNERS
                + " largest are followed further. Maybe a register of shareholders stands in place of owners.");
        var kept = new LinkedHashMap<Integer, Fraction>();
        owners.entrySet().stream()
                .sorted(Map.Entry.<Integer, Fraction>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_OWNERS)
                .forEach(owner -> kept.put(owner.getKey(), owner.getValue()));
        return kept;
    }
}
