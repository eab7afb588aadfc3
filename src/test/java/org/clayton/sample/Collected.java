package org.clayton.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.Facts;

/** Keeps what was read. */
final class Collected implements FactSink {
    final List<Facts.Statement> statements = new ArrayList<>();
    final Map<String, List<Facts.BankRow>> rows = new TreeMap<>();
    final List<Facts.Subject> subjects = new ArrayList<>();
    final List<Facts.Relation> relations = new ArrayList<>();
    final List<Facts.PropertyDeal> deals = new ArrayList<>();
    final List<Facts.LuxuryPurchase> purchases = new ArrayList<>();
    final List<Facts.Seizure> seizures = new ArrayList<>();
    final List<Facts.Intercept> intercepts = new ArrayList<>();
    final List<Facts.Trip> trips = new ArrayList<>();
    final List<Facts.ExchangeRate> rates = new ArrayList<>();
    final List<Object> others = new ArrayList<>();

    @Override
    public void statement(Facts.Statement statement) {
        statements.add(statement);
    }

    @Override
    public void bankRow(Facts.BankRow row) {
        rows.computeIfAbsent(row.place().file(), unused -> new ArrayList<>()).add(row);
    }

    @Override
    public void payment(Facts.Payment payment) {
        others.add(payment);
    }

    @Override
    public void account(Facts.AccountEntry account) {
        others.add(account);
    }

    @Override
    public void subject(Facts.Subject subject) {
        subjects.add(subject);
    }

    @Override
    public void relation(Facts.Relation relation) {
        relations.add(relation);
    }

    @Override
    public void propertyDeal(Facts.PropertyDeal deal) {
        deals.add(deal);
    }

    @Override
    public void luxuryPurchase(Facts.LuxuryPurchase purchase) {
        purchases.add(purchase);
    }

    @Override
    public void seizure(Facts.Seizure seizure) {
        seizures.add(seizure);
    }

    @Override
    public void intercept(Facts.Intercept message) {
        intercepts.add(message);
    }

    @Override
    public void trip(Facts.Trip trip) {
        trips.add(trip);
    }

    @Override
    public void vesselCall(Facts.VesselCall call) {
        others.add(call);
    }

    @Override
    public void declaredIncome(Facts.DeclaredIncome income) {
        others.add(income);
    }

    @Override
    public void declaredAsset(Facts.DeclaredAsset asset) {
        others.add(asset);
    }

    @Override
    public void exchangeRate(Facts.ExchangeRate rate) {
        rates.add(rate);
    }
}
