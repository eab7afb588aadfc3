package org.clayton.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clayton.identity.Identifier;
import org.clayton.intake.facts.Facts;

/** Rows that only need their parties and things looked up. */
final class PlainRows {

    private final CaseFileBuilder read;
    private final PartyBook parties;
    private final List<Asset> assets;

    PlainRows(CaseFileBuilder read, PartyBook parties, List<Asset> assets) {
        this.read = read;
        this.parties = parties;
        this.assets = assets;
    }

    List<Seizure> seizures() {
        return read.seizures.stream()
                .sorted(Comparator.comparing(Facts.Seizure::place))
                .map(this::seizure)
                .toList();
    }

    /** An amount beside a thing is its estimate; only an amount without a thing is money. */
    private Seizure seizure(Facts.Seizure row) {
        var asset = assetNamed(row.item() + " " + row.note());
        return new Seizure(
                row.id(),
                row.seized(),
                row.where(),
                parties.find(row.holder()),
                asset,
                row.item(),
                asset < 0 && isMoney(row) ? Optional.ofNullable(row.amount()) : Optional.empty(),
                row.place());
    }

    private static boolean isMoney(Facts.Seizure row) {
        return row.item().isBlank() || PaymentWords.money(row.item());
    }

    private int assetNamed(String words) {
        var named = assets.stream()
                .filter(asset -> Identifier.namedIn(words, asset.identifier()))
                .toList();
        return named.size() == 1 ? named.get(0).index() : -1;
    }

    List<Intercept> intercepts() {
        return read.intercepts.stream()
                .sorted(Comparator.comparing(Facts.Intercept::place))
                .map(row -> new Intercept(
                        row.id(),
                        row.sent(),
                        Optional.ofNullable(row.time()),
                        row.platform(),
                        parties.find(row.from()),
                        parties.find(row.to()),
                        row.text(),
                        row.place()))
                .toList();
    }

    List<Trip> trips() {
        return read.trips.stream()
                .sorted(Comparator.comparing(Facts.Trip::place))
                .map(row -> new Trip(
                        parties.find(row.who()),
                        row.who(),
                        row.departs(),
                        Optional.ofNullable(row.arrives()),
                        row.from(),
                        row.to(),
                        row.means(),
                        row.place()))
                .toList();
    }

    List<VesselCall> vesselCalls() {
        return read.vesselCalls.stream()
                .sorted(Comparator.comparing(Facts.VesselCall::place))
                .map(row -> new VesselCall(
                        row.vessel(),
                        row.imo(),
                        row.port(),
                        row.country(),
                        assetNamed(row.imo() + " " + row.vessel()),
                        Optional.ofNullable(row.arrives()),
                        Optional.ofNullable(row.departs()),
                        row.note(),
                        row.place()))
                .toList();
    }

    /** A tie whose ends are not both known parties says nothing that could be used, and is left out. */
    List<Relation> relations() {
        return read.relations.stream()
                .sorted(Comparator.comparing(Facts.Relation::place))
                .flatMap(row -> RoleWords.relations(row.relation()).stream()
                        .map(kind -> new Relation(
                                parties.find(row.who()),
                                parties.find(row.whom()),
                                kind,
                                row.relation(),
                                Optional.ofNullable(row.share()),
                                row.place())))
                .filter(relation -> relation.who() >= 0 && relation.whom() >= 0)
                .toList();
    }
}
