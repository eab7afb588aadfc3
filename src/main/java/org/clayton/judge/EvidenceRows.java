package org.clayton.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clayton.casefile.Account;
import org.clayton.casefile.Asset;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Deal;
import org.clayton.casefile.Party;
import org.clayton.casefile.Purchase;
import org.clayton.casefile.Relation;
import org.clayton.casefile.SheetKind;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;
import org.clayton.observe.Observation;

/** The rows of the sheets that stand behind the facts of a finding. */
final class EvidenceRows {

    /** What intake calls the sheet that says who is suspected. */
    private static final String SUBJECTS = SheetKind.SUBJECTS.word();

    private final CaseFile caseFile;
    private final Set<Place> subjectSheets = new HashSet<>();
    private final OfficeRows office;

    EvidenceRows(CaseFile caseFile) {
        this.caseFile = caseFile;
        this.office = new OfficeRows(caseFile);
        caseFile.intake().files().forEach(file -> file.sheets().stream()
                .filter(sheet -> sheet.kind().equals(SUBJECTS))
                .forEach(sheet -> subjectSheets.add(new Place(file.path(), sheet.name(), 0))));
    }

    /** Sorted, each row once. */
    List<Evidence> of(Collection<?> facts) {
        var rows = new TreeSet<Evidence>();
        facts.forEach(fact -> rows(fact).forEach(rows::add));
        return List.copyOf(rows);
    }

    /** Where the case introduces what a finding speaks of. */
    List<Evidence> of(Subject subject) {
        return of(List.of(
                switch (subject.kind()) {
                    case ACCOUNT -> caseFile.accounts().get(subject.index());
                    case ASSET -> caseFile.assets().get(subject.index());
                    case PARTY -> caseFile.parties().get(subject.index());
                }));
    }

    private Stream<Evidence> rows(Object fact) {
        if (fact instanceof Observation seen) {
            return Stream.concat(
                    movements(seen.movements()), seen.places().stream().map(place -> office(place, seen)));
        }
        if (fact instanceof Traced money) {
            return movements(money.movements());
        }
        if (fact instanceof EarlierFlag earlier) {
            return earlier.flag().evidence().stream();
        }
        if (fact instanceof EarlierLink earlier) {
            return earlier.link().evidence().stream();
        }
        return noun(fact);
    }

    /** A row of a register says at least whom it is about. */
    private Evidence office(Place place, Observation seen) {
        var row = office.at(place);
        return row.text().isEmpty() && row.date().isEmpty() && seen.party() >= 0
                ? row(place, caseFile.parties().get(seen.party()).name())
                : row;
    }

    /** An account or asset stands in many rows; the first is where the case introduces it. */
    private Stream<Evidence> noun(Object fact) {
        if (fact instanceof Party party) {
            return described(party).stream().map(place -> row(place, party.name()));
        }
        if (fact instanceof Account account) {
            return account.places().stream().limit(1).map(place -> row(place, account.number()));
        }
        if (fact instanceof Asset asset) {
            return asset.places().stream().limit(1).map(place -> row(place, asset.description()));
        }
        if (fact instanceof Relation relation) {
            return Stream.of(row(relation.place(), relation.asWritten()));
        }
        if (fact instanceof Deal deal) {
            return Stream.of(office.at(deal.place()));
        }
        return fact instanceof Purchase bought ? Stream.of(office.at(bought.place())) : Stream.empty();
    }

    /** The rows that say who a party is and what the investigation calls it; else the first that names it. */
    private List<Place> described(Party party) {
        var described = party.places().stream()
                .filter(place -> subjectSheets.contains(new Place(place.file(), place.sheet(), 0)))
                .toList();
        return described.isEmpty() ? party.places().stream().limit(1).toList() : described;
    }

    private static Evidence row(Place place, String text) {
        return new Evidence(place, Optional.empty(), Optional.empty(), text);
    }

    private Stream<Evidence> movements(List<Integer> movements) {
        return movements.stream().flatMap(movement -> movement(movement).stream());
    }

    /** The row that shows the movement, and where there is one the row on the other side, without the sum again. */
    private List<Evidence> movement(int movement) {
        var ledger = caseFile.ledger();
        var sent = new Money(
                ledger.sent(movement),
                caseFile.accounts().get(ledger.from(movement)).currency());
        var date = Optional.of(ledger.date(movement));
        var rows = new ArrayList<Evidence>();
        rows.add(new Evidence(ledger.place(movement), date, Optional.of(sent), ledger.text(movement)));
        var other = ledger.otherPlace(movement);
        if (other != null) {
            rows.add(new Evidence(other, date, Optional.empty(), "the other side of the same movement"));
        }
        return rows;
    }
}
