package org.clayton.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clayton.identity.Decisions;
import org.clayton.identity.Matches;
import org.clayton.identity.Mention;
import org.clayton.identity.PartyMatcher;
import org.clayton.identity.Traits;
import org.clayton.identity.WrittenName;
import org.clayton.intake.PartyDecision;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.Place;
import org.jspecify.annotations.Nullable;

/** The parties of a case, and which of them a row means by an id, a name or an account. */
final class PartyBook {

    /** A row that names somebody without describing him. @param account key of the account he is named the holder of, or empty */
    record Named(Place place, String id, String name, String account) implements Comparable<Named> {
        private static final Comparator<Named> ORDER = Comparator.comparing(Named::place)
                .thenComparing(Named::name)
                .thenComparing(Named::id)
                .thenComparing(Named::account);

        @Override
        public int compareTo(Named other) {
            return ORDER.compare(this, other);
        }
    }

    static final Place NOWHERE = new Place("", "", 0);

    private final List<PartyDraft> drafts = new ArrayList<>();
    private final Map<String, PartyDraft> byId = new HashMap<>();
    private final Map<String, List<PartyDraft>> byName = new HashMap<>();
    private final Map<String, List<PartyDraft>> byCore = new HashMap<>();
    private final Map<String, List<PartyDraft>> byAccount = new HashMap<>();
    private final TreeSet<String> remarks = new TreeSet<>();
    private final Decisions decisions;
    private final List<Party> parties;

    /**
     * @param subjects rows that describe somebody
     * @param named rows that name somebody who is to be a party even if no row describes him
     * @param decisions what people said of which parties are one
     */
    PartyBook(Collection<Facts.Subject> subjects, Collection<Named> named, Decisions decisions) {
        this.decisions = decisions;
        describe(subjects);
        for (var one : named.stream().sorted().toList()) {
            meet(one);
        }
        parties = number();
    }

    List<Party> parties() {
        return parties;
    }

    /** What each party is known by, for comparing. */
    List<Traits> traits() {
        return drafts.stream().map(PartyDraft::traits).toList();
    }

    Collection<String> remarks() {
        return remarks;
    }

    /** Index of the party a row means by an id or a name, or -1 when it is nobody known or could be several. */
    int find(String idOrName) {
        return find("", idOrName, "");
    }

    /** @param account the account's key, where the row names its holder; else empty */
    int find(String id, String name, String account) {
        var draft = look(new Named(NOWHERE, id, name, account), false);
        return draft == null ? -1 : draft.index;
    }

    private void describe(Collection<Facts.Subject> subjects) {
        var rows = new IdentityHashMap<Mention, Facts.Subject>();
        for (var subject : subjects) {
            rows.put(mention(subject), subject);
        }
        var matches = PartyMatcher.match(rows.keySet(), decisions);
        remarks.addAll(matches.remarks());
        for (Matches.Matched matched : matches.parties()) {
            var described = matched.mentions().stream().map(rows::get).toList();
            add(new PartyDraft(described, matched.reasons()));
        }
    }

    private static Mention mention(Facts.Subject subject) {
        return new Mention(
                subject.place(),
                subject.id().strip(),
                subject.name(),
                subject.otherNames(),
                subject.idNumber(),
                subject.born(),
                subject.company(),
                subject.accounts());
    }

    private void add(PartyDraft draft) {
        drafts.add(draft);
        for (var id : draft.ids) {
            byId.putIfAbsent(id, draft);
        }
        draft.names.keySet().forEach(key -> index(byName, key, draft));
        draft.cores.forEach(core -> index(byCore, core, draft));
        draft.accounts.forEach(account -> index(byAccount, account, draft));
    }

    private static void index(Map<String, List<PartyDraft>> map, String key, PartyDraft draft) {
        var drafts = map.computeIfAbsent(key, unused -> new ArrayList<>());
        if (!drafts.contains(draft)) {
            drafts.add(draft);
        }
    }

    private void meet(Named named) {
        var known = look(named, true);
        if (known != null) {
            known.alsoCalled(named);
            index(byName, WrittenName.of(named.name()).key(), known);
        } else if (!named.name().isBlank()
                && (candidates(WrittenName.of(named.name())).isEmpty() || parted(named))) {
            add(new PartyDraft(named));
        }
    }

    /** By id, then by account where the name does not contradict, then by a name that only one party has. */
    private @Nullable PartyDraft look(Named named, boolean aloud) {
        var name = WrittenName.of(named.name());
        var identified =
                byId.getOrDefault(named.id().strip(), byId.get(named.name().strip()));
        if (identified != null) {
            if (aloud && !name.isEmpty() && !byId.containsKey(named.name().strip()) && !identified.sharesWord(name)) {
                remarks.add(named.place() + ": the id " + named.id() + " belongs to \"" + identified.name()
                        + "\" but the row names \"" + named.name()
                        + "\"; the id was followed. Maybe somebody acts for another.");
            }
            return identified;
        }
        var holders =
                named.account().isEmpty() ? List.<PartyDraft>of() : byAccount.getOrDefault(named.account(), List.of());
        var agreeing = holders.stream()
                .filter(holder -> name.isEmpty() || holder.sharesWord(name))
                .filter(holder -> !parted(holder, named))
                .toList();
        if (agreeing.size() == 1) {
            return agreeing.get(0);
        }
        var candidates = candidates(name).stream()
                .filter(candidate -> !parted(candidate, named))
                .toList();
        if (candidates.size() > 1 && aloud) {
            remarks.add("\"" + named.name() + "\" (" + named.place() + ") could be any of "
                    + candidates.stream().map(PartyDraft::shown).sorted().toList()
                    + "; it is linked to none of them. Maybe the sheet has a birth date or an id.");
        }
        return candidates.size() == 1 ? candidates.get(0) : null;
    }

    /** Whether a person said that the row means somebody else than this party. */
    private boolean parted(PartyDraft party, Named named) {
        if (decisions.standing().isEmpty()) {
            return false;
        }
        var calls = Set.copyOf(List.of(named.place().toString(), named.name().strip()));
        return decisions
                .between(party.calls(), calls)
                .filter(decision -> decision.verdict() != PartyDecision.Verdict.SAME)
                .isPresent();
    }

    /** Whether every party that has the row's name is ruled out by a person. */
    private boolean parted(Named named) {
        return !decisions.standing().isEmpty()
                && candidates(WrittenName.of(named.name())).stream().allMatch(candidate -> parted(candidate, named));
    }

    /** A company's name may leave out the legal form where only one company is meant by the rest. */
    private List<PartyDraft> candidates(WrittenName name) {
        if (name.isEmpty()) {
            return List.of();
        }
        var exact = byName.getOrDefault(name.key(), List.of());
        return !exact.isEmpty() || name.company() ? exact : byCore.getOrDefault(name.core(), List.of());
    }

    private List<Party> number() {
        Set<String> taken = new HashSet<>();
        var unnumbered = 1;
        drafts.sort(Comparator.comparing(PartyDraft::first));
        for (var draft : drafts) {
            draft.id = draft.ids.isEmpty() ? "" : draft.ids.first();
            if (!draft.id.isEmpty() && !taken.add(draft.id)) {
                draft.id = "";
            }
        }
        for (var draft : drafts) {
            while (draft.id.isEmpty()) {
                var id = "P" + unnumbered++;
                draft.id = byId.containsKey(id) || !taken.add(id) ? "" : id;
            }
        }
        drafts.sort(Comparator.comparing(draft -> NaturalOrder.key(draft.id)));
        var numbered = new ArrayList<Party>();
        for (var draft : drafts) {
            draft.index = numbered.size();
            numbered.add(draft.party());
        }
        return Collections.unmodifiableList(numbered);
    }
}
