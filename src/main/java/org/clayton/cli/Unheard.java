package org.clayton.cli;

import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.Facts;

/** Takes the facts and keeps none: when only the account of the reading is asked for. */
final class Unheard implements FactSink {

    @Override
    public void statement(Facts.Statement statement) {}

    @Override
    public void bankRow(Facts.BankRow row) {}

    @Override
    public void payment(Facts.Payment payment) {}

    @Override
    public void account(Facts.AccountEntry account) {}

    @Override
    public void subject(Facts.Subject subject) {}

    @Override
    public void relation(Facts.Relation relation) {}

    @Override
    public void propertyDeal(Facts.PropertyDeal deal) {}

    @Override
    public void luxuryPurchase(Facts.LuxuryPurchase purchase) {}

    @Override
    public void seizure(Facts.Seizure seizure) {}

    @Override
    public void intercept(Facts.Intercept message) {}

    @Override
    public void trip(Facts.Trip trip) {}

    @Override
    public void vesselCall(Facts.VesselCall call) {}

    @Override
    public void declaredIncome(Facts.DeclaredIncome income) {}

    @Override
    public void declaredAsset(Facts.DeclaredAsset asset) {}

    @Override
    public void exchangeRate(Facts.ExchangeRate rate) {}
}
