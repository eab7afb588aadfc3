package org.clayton.intake.facts;

/**
 * Takes the facts as they are read, file by file in path order and row by row, so that nothing but the caller's own
 * columns need stay in memory. A statement is announced before its rows.
 */
public interface FactSink extends RowWitness {
    void statement(Facts.Statement statement);

    void bankRow(Facts.BankRow row);

    void payment(Facts.Payment payment);

    void account(Facts.AccountEntry account);

    void subject(Facts.Subject subject);

    void relation(Facts.Relation relation);

    void propertyDeal(Facts.PropertyDeal deal);

    void luxuryPurchase(Facts.LuxuryPurchase purchase);

    void seizure(Facts.Seizure seizure);

    void intercept(Facts.Intercept message);

    void trip(Facts.Trip trip);

    void vesselCall(Facts.VesselCall call);

    void declaredIncome(Facts.DeclaredIncome income);

    void declaredAsset(Facts.DeclaredAsset asset);

    void exchangeRate(Facts.ExchangeRate rate);
}
