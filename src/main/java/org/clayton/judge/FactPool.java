package org.clayton.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Party;
import org.clayton.observe.Observation;

/**
 * What is put before the rules of a phase: only kinds of fact that its rules name, and of parties and accounts only those
 * that something speaks of. Never one fact for each movement.
 */
final class FactPool {

    private final RuleBookReader.Contents book;
    private final CaseFile caseFile;
    private final List<Object> facts = new ArrayList<>();

    FactPool(RuleBookReader.Contents book, CaseFile caseFile, Collection<? extends Observation> observations) {
        this.book = book;
        this.caseFile = caseFile;
        facts.addAll(observations);
        var accounts = indexes(observations.stream().map(Observation::account).toList());
        var parties = indexes(observations.stream().map(Observation::party).toList());
        accounts.forEach(account -> parties.add(caseFile.accounts().get(account).holder()));
        caseFile.relations().forEach(relation -> {
            parties.add(relation.who());
            parties.add(relation.whom());
        });
        caseFile.assets().forEach(asset -> parties.add(asset.owner()));
        nouns(accounts, parties);
    }

    private static Set<Integer> indexes(Collection<Integer> all) {
        var indexes = new TreeSet<>(all);
        indexes.remove(-1);
        return indexes;
    }

    private void nouns(Set<Integer> accounts, Set<Integer> parties) {
        accounts.forEach(account -> facts.add(caseFile.accounts().get(account)));
        caseFile.parties().stream()
                .filter(party -> party.role() != Party.Role.NONE || parties.contains(party.index()))
                .forEach(facts::add);
        facts.addAll(caseFile.assets());
        facts.addAll(caseFile.deals());
        facts.addAll(caseFile.purchases());
        facts.addAll(caseFile.relations());
    }

    /** Those of the kinds that the rules name, with the thresholds and lists they use. */
    List<Object> forRules(Collection<Rule> rules, Collection<?> more) {
        var kinds = new TreeSet<String>();
        var thresholds = new TreeSet<String>();
        var lists = new TreeSet<String>();
        rules.forEach(rule -> {
            kinds.addAll(rule.factsNamed());
            thresholds.addAll(rule.used("Threshold", "name"));
            lists.addAll(rule.used("Listed", "list"));
        });
        var chosen = new ArrayList<Object>();
        facts.stream()
                .filter(fact -> kinds.contains(fact.getClass().getSimpleName()))
                .forEach(chosen::add);
        more.stream()
                .filter(fact -> kinds.contains(fact.getClass().getSimpleName()))
                .forEach(chosen::add);
        chosen.addAll(book.thresholds().facts(thresholds, countries(chosen), caseFile));
        lists.forEach(list -> chosen.addAll(book.lists().getOrDefault(list, List.of())));
        return chosen;
    }

    private static Set<String> countries(Collection<Object> facts) {
        var countries = new TreeSet<>(Set.of(""));
        for (var fact : facts) {
            if (fact instanceof Observation seen) {
                countries.add(seen.country());
            } else if (fact instanceof Traced money) {
                countries.add(money.country());
            }
        }
        return countries;
    }
}
