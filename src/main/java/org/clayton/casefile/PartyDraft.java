package org.clayton.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clayton.identity.AccountNumber;
import org.clayton.identity.Identifier;
import org.clayton.identity.Traits;
import org.clayton.identity.WrittenName;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.Place;

/** One party while the rows that speak of it are gathered. */
final class PartyDraft {

    final TreeSet<String> ids = new TreeSet<>();
    final TreeMap<String, String> names = new TreeMap<>();
    final TreeSet<String> cores = new TreeSet<>();
    final TreeSet<String> accounts = new TreeSet<>();
    private final TreeSet<String> written = new TreeSet<>();
    private final TreeSet<String> reasons = new TreeSet<>();
    private final TreeSet<Place> places = new TreeSet<>();
    private final List<Facts.Subject> rows;
    private final String name;
    String id = "";
    int index = -1;

    /** @param rows in order of place, at least one */
    PartyDraft(List<Facts.Subject> rows, Collection<String> why) {
        this.rows = rows;
        this.name = rows.get(0).name().strip();
        reasons.addAll(why);
        for (var row : rows) {
            if (!row.id().isBlank()) {
                ids.add(row.id().strip());
            }
            call(row.name());
            row.otherNames().forEach(this::call);
            row.accounts()
                    .forEach(account -> accounts.add(AccountNumber.of(account).key()));
            places.add(row.place());
        }
    }

    PartyDraft(PartyBook.Named named) {
        this.rows = List.of();
        this.name = named.name().strip();
        if (!named.id().isBlank()) {
            ids.add(named.id().strip());
        }
        call(named.name());
        remember(named);
    }

    private void call(String other) {
        var writing = WrittenName.of(other);
        if (!writing.isEmpty()) {
            names.putIfAbsent(writing.key(), writing.written());
            written.add(writing.written());
            if (writing.company() || company().orElse(false)) {
                cores.add(writing.core());
            }
        }
    }

    /** Takes another row's way of naming it. */
    void alsoCalled(PartyBook.Named named) {
        var writing = named.name().strip();
        if (!writing.isEmpty() && !ids.contains(writing) && !written.contains(writing)) {
            reasons.add("\"" + writing + "\" (" + named.place() + ") is taken for \"" + name + "\": "
                    + (names.containsKey(WrittenName.of(writing).key())
                            ? "the same name, and nobody else has it."
                            : "the same id or account, or the name without its legal form."));
            call(writing);
        }
        remember(named);
    }

    private void remember(PartyBook.Named named) {
        if (!named.account().isEmpty()) {
            accounts.add(named.account());
        }
        places.add(named.place());
    }

    String name() {
        return name;
    }

    String shown() {
        return "\"" + name + "\"" + (ids.isEmpty() ? "" : " " + ids) + " (" + first() + ")";
    }

    Place first() {
        return places.first();
    }

    boolean sharesWord(WrittenName other) {
        var words = Arrays.asList(other.key().split(" "));
        return names.keySet().stream()
                .anyMatch(key -> Arrays.stream(key.split(" ")).anyMatch(words::contains));
    }

    Party party() {
        var others = new TreeSet<>(written);
        others.remove(name);
        return new Party(
                index,
                id,
                name,
                kind(),
                first(row -> Optional.of(RoleWords.role(row.role())).filter(role -> role != Party.Role.NONE))
                        .orElse(Party.Role.NONE),
                List.copyOf(others),
                first(row -> Optional.ofNullable(row.born())),
                text(Facts.Subject::country),
                text(Facts.Subject::idNumber),
                text(Facts.Subject::address),
                text(Facts.Subject::occupation),
                first(row -> Optional.ofNullable(row.declaredIncome())),
                List.copyOf(reasons),
                List.copyOf(places));
    }

    /** Its places, ids and names, as a decision may call it. */
    Set<String> calls() {
        var calls = new TreeSet<>(ids);
        calls.addAll(written);
        calls.add(name);
        places.forEach(place -> calls.add(place.toString()));
        return calls;
    }

    Traits traits() {
        var names = new ArrayList<String>(List.of(name));
        written.stream().filter(other -> !other.equals(name)).forEach(names::add);
        var company = company().or(() -> WrittenName.of(name).company() ? Optional.of(true) : Optional.empty());
        return new Traits(
                shown(),
                calls(),
                names,
                company.orElse(null),
                values(row -> Optional.ofNullable(row.born())),
                values(row -> told(Identifier.of(row.idNumber()))),
                accounts,
                values(row -> told(WrittenName.of(row.address()).key())),
                values(row -> told(row.phone().replaceAll("[^0-9]", ""))),
                !rows.isEmpty(),
                first());
    }

    private static Optional<String> told(String text) {
        return Optional.of(text).filter(some -> some.length() > 4);
    }

    private <T> Set<T> values(Function<Facts.Subject, Optional<T>> column) {
        return rows.stream().flatMap(row -> column.apply(row).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Party.Kind kind() {
        if (company().isPresent()) {
            return company().get() ? Party.Kind.COMPANY : Party.Kind.PERSON;
        }
        if (WrittenName.of(name).company()) {
            return Party.Kind.COMPANY;
        }
        return first(row -> Optional.ofNullable(row.born())).isPresent() ? Party.Kind.PERSON : Party.Kind.UNKNOWN;
    }

    private Optional<Boolean> company() {
        return first(row -> Optional.ofNullable(row.company()));
    }

    private String text(Function<Facts.Subject, String> column) {
        return first(row -> Optional.of(column.apply(row)).filter(text -> !text.isBlank()))
                .orElse("");
    }

    /** The first row, in order of place, that says something. */
    private <T> Optional<T> first(Function<Facts.Subject, Optional<T>> column) {
        return rows.stream().flatMap(row -> column.apply(row).stream()).findFirst();
    }
}
