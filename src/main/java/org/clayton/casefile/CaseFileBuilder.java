package org.clayton.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clayton.intake.AcceptedDifference;
import org.clayton.intake.PartyDecision;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.IntakeReport;
import org.jspecify.annotations.Nullable;

/**
 * Takes the facts as they are read and puts the case file together. The order in which files come does not show in the
 * result. Used once: feed, then {@link #build}.
 */
public final class CaseFileBuilder implements FactSink {

    final AccountBook accounts = new AccountBook();
    final SheetTable sheets = new SheetTable();
    final TextStore texts = new TextStore();
    final BankRows bankRows = new BankRows(accounts, sheets, texts);
    final LedgerRows movements = new LedgerRows(sheets, texts);
    final PaymentRows payments = new PaymentRows(accounts, movements);
    final List<Facts.AccountEntry> register = new ArrayList<>();
    final List<Facts.Subject> subjects = new ArrayList<>();
    final List<Facts.Relation> relations = new ArrayList<>();
    final List<Facts.PropertyDeal> deals = new ArrayList<>();
    final List<Facts.LuxuryPurchase> purchases = new ArrayList<>();
    final List<Facts.Seizure> seizures = new ArrayList<>();
    final List<Facts.Intercept> intercepts = new ArrayList<>();
    final List<Facts.Trip> trips = new ArrayList<>();
    final List<Facts.VesselCall> vesselCalls = new ArrayList<>();
    final List<Facts.DeclaredIncome> incomes = new ArrayList<>();
    final List<Facts.DeclaredAsset> declaredAssets = new ArrayList<>();
    final List<Facts.ExchangeRate> rates = new ArrayList<>();
    final List<AcceptedDifference> accepted = new ArrayList<>();
    Rates fixedRates = Rates.shipped();
    final List<PartyDecision> decisions = new ArrayList<>();
    private final Set<SheetKind> kinds = EnumSet.noneOf(SheetKind.class);

    @Override
    public void statement(Facts.Statement statement) {
        kinds.add(SheetKind.STATEMENTS);
        bankRows.add(statement);
    }

    @Override
    public void bankRow(Facts.BankRow row) {
        bankRows.add(row);
    }

    @Override
    public void payment(Facts.Payment payment) {
        kinds.add(SheetKind.PAYMENTS);
        payments.add(payment);
    }

    @Override
    public void account(Facts.AccountEntry entry) {
        kinds.add(SheetKind.ACCOUNTS);
        register.add(entry);
    }

    @Override
    public void subject(Facts.Subject subject) {
        kinds.add(SheetKind.SUBJECTS);
        subjects.add(subject);
    }

    @Override
    public void relation(Facts.Relation relation) {
        kinds.add(SheetKind.RELATIONS);
        relations.add(relation);
    }

    @Override
    public void propertyDeal(Facts.PropertyDeal deal) {
        kinds.add(SheetKind.PROPERTY_DEALS);
        deals.add(deal);
    }

    @Override
    public void luxuryPurchase(Facts.LuxuryPurchase purchase) {
        kinds.add(SheetKind.LUXURY_PURCHASES);
        purchases.add(purchase);
    }

    @Override
    public void seizure(Facts.Seizure seizure) {
        kinds.add(SheetKind.SEIZURES);
        seizures.add(seizure);
    }

    @Override
    public void intercept(Facts.Intercept message) {
        kinds.add(SheetKind.INTERCEPTS);
        intercepts.add(message);
    }

    @Override
    public void trip(Facts.Trip trip) {
        kinds.add(SheetKind.TRAVEL);
        trips.add(trip);
    }

    @Override
    public void vesselCall(Facts.VesselCall call) {
        kinds.add(SheetKind.VESSEL_CALLS);
        vesselCalls.add(call);
    }

    @Override
    public void declaredIncome(Facts.DeclaredIncome income) {
        kinds.add(SheetKind.DECLARED_INCOME);
        incomes.add(income);
    }

    @Override
    public void declaredAsset(Facts.DeclaredAsset asset) {
        kinds.add(SheetKind.DECLARED_ASSETS);
        declaredAssets.add(asset);
    }

    @Override
    public void exchangeRate(Facts.ExchangeRate rate) {
        kinds.add(SheetKind.EXCHANGE_RATES);
        rates.add(rate);
    }

    /** The rates fixed by law are those of the rule folder. */
    public void under(Path rules) {
        fixedRates = Rates.of(rules);
    }

    /** Differences in the balances of accounts that an officer accepts. */
    public void accepting(List<AcceptedDifference> differences) {
        accepted.addAll(differences);
    }

    /** What people say of which parties are one, in the order they said it. */
    public void deciding(List<PartyDecision> chain) {
        decisions.addAll(chain);
    }

    /**
     * The case file of all that was fed. The builder gives up its memory and cannot be used again.
     *
     * @param currency the currency of the case; null: the euro, or the only currency of the accounts
     * @param asOf the day the case is judged as of; null: the last day that any row names
     */
    public CaseFile build(String name, @Nullable Currency currency, @Nullable LocalDate asOf, IntakeReport intake) {
        var file = new Assembly(this).file(name, currency, asOf, intake, kinds);
        accounts.clear();
        return file;
    }
}
