package org.clayton.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clayton.identity.Decisions;
import org.clayton.identity.PossibleMatches;
import org.clayton.identity.SharedContact;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.money.ExchangeRates;
import org.jspecify.annotations.Nullable;

/** Puts the case file together, step by step, once everything has been read. */
final class Assembly {

    private static final Currency EURO = Currency.getInstance("EUR");

    private final CaseFileBuilder read;
    private final PartyBook parties;
    private final ExchangeRates rates;
    private final List<Bookkeeping.RateUse> rateUses = new ArrayList<>();
    private final List<Bookkeeping.Repeated> repeated = new ArrayList<>();
    private final TreeSet<String> remarks = new TreeSet<>();

    Assembly(CaseFileBuilder read) {
        this.read = read;
        this.rates = read.fixedRates.with(read.rates);
        this.parties = new PartyBook(read.subjects, NamedRows.of(read), new Decisions(read.decisions));
        remarks.addAll(parties.remarks());
    }

    CaseFile file(
            String name,
            @Nullable Currency currency,
            @Nullable LocalDate asOf,
            IntakeReport intake,
            Set<SheetKind> kinds) {
        var holders = new Holders(read, parties);
        holders.ofAccounts();
        var legs = new Legs(read.bankRows);
        var acceptances = new Acceptances(read.accepted);
        var kept = new ArrayList<Reconciler.Books>();
        legs.statements.forEach(
                statements -> kept.add(acceptances.of(statements, Reconciler.of(read.bankRows, statements))));
        remarks.addAll(acceptances.remarks());
        kept.forEach(books -> books.reconciliation().differences().stream()
                .filter(one -> one.kind() != Reconciliation.Difference.Kind.DAYS)
                .forEach(one -> remarks.add(one.sentence())));
        var movements = bankMovements(legs, kept);
        var transfers = movements.transfers();
        var bank = movements.lines();
        var assets = new AssetBook(read, parties);
        assets.pay(bank, remarks);
        holders.ofTheRest();
        var index = new AccountIndex(read.accounts);
        var caseCurrency = currency == null ? currencyOf(index) : currency;
        var lastDay = lastDay();
        read.movements.renumber(index);
        var ordered = LedgerOrder.of(read.movements, bank, followed(index));
        read.movements.asides.credited(
                Arrivals.of(ordered.order(), read.movements, bank, read.movements.asides.lines()));
        var ledger = ledger(index, ordered, caseCurrency);
        var things = Things.of(assets.drafts(), parties, index, ordered.order());
        var rows = new PlainRows(read, parties, things.assets());
        var declared = new DeclaredRows(read, parties, rates, caseCurrency);
        var declarations = declared.declarations();
        return new CaseFile(
                name,
                caseCurrency,
                asOf == null ? lastDay : asOf,
                declared.parties(declarations.incomes()),
                new AccountList(read, index, ledger, legs, kept).accounts(),
                ledger,
                things.assets(),
                things.deals(),
                things.purchases(),
                rows.seizures(),
                rows.intercepts(),
                rows.trips(),
                rows.vesselCalls(),
                rows.relations(),
                declarations,
                rates,
                intake,
                kinds,
                new Bookkeeping(
                        List.copyOf(repeated),
                        transfers.transfers(),
                        transfers.unmatched(),
                        List.copyOf(rateUses),
                        whoIsWho()),
                List.copyOf(remarks));
    }

    private WhoIsWho whoIsWho() {
        var traits = new ArrayList<>(parties.traits());
        var shared = SharedContact.among(traits);
        read.accounts.bases().stream()
                .filter(base -> base.holder < 0 && !base.holderName.isBlank())
                .forEach(base -> traits.add(Holders.traits(base)));
        return new WhoIsWho(
                PossibleMatches.among(traits, new Decisions(read.decisions)), shared, List.copyOf(read.decisions));
    }

    private BankMovements bankMovements(Legs legs, List<Reconciler.Books> kept) {
        settleRepeated(legs);
        var hints = new LegHints(legs, read.accounts, parties);
        var changeovers = new Changeovers(legs, read.accounts, kept, read.fixedRates);
        var pairs = OwnTransfers.of(legs, hints, read.accounts, rates, changeovers);
        var bank = new BankMovements(legs, read.accounts, read.movements, hints, pairs);
        bank.add();
        var unseen = new UnseenEntries(legs, read.accounts, read.movements, bank.lines());
        for (var account = 0; account < kept.size(); account++) {
            for (var gap : kept.get(account).gaps()) {
                unseen.gap(account, gap);
            }
        }
        changeovers.entries().forEach(unseen::changeover);
        remarks.addAll(changeovers.remarks());
        remarks.addAll(legs.remarks());
        remarks.addAll(bank.remarks());
        return bank;
    }

    private void settleRepeated(Legs legs) {
        var paid = new PaidTwice(read.movements, read.payments.ids);
        paid.settle();
        var listed = new ListedTwice(legs, read.accounts, read.movements);
        remarks.addAll(listed.settle());
        remarks.addAll(paid.remarks());
        repeated.addAll(legs.repeated);
        repeated.addAll(paid.repeated());
        repeated.addAll(listed.repeated());
        repeated.sort(Comparator.comparing(Bookkeeping.Repeated::place).thenComparing(Bookkeeping.Repeated::first));
    }

    private boolean[] followed(AccountIndex index) {
        var followed = new boolean[index.entries().size()];
        for (var i = 0; i < followed.length; i++) {
            var code = index.entries().get(i).codes().get(0);
            followed[i] = read.accounts.baseOf(code).kind.followed();
        }
        return followed;
    }

    private ColumnLedger ledger(AccountIndex index, LedgerOrder.Ordered ordered, Currency currency) {
        var valuation = new Valuation(index.currencies(), currency, rates);
        var ledger = read.movements.inOrder(ordered.order(), ordered.rungs(), valuation);
        remarks.addAll(valuation.remarks());
        rateUses.addAll(valuation.rates());
        return ledger;
    }

    /** The euro, unless every account is kept in one other currency. */
    private static Currency currencyOf(AccountIndex index) {
        var used = new HashSet<>(index.currencies());
        return used.size() == 1 ? used.iterator().next() : EURO;
    }

    private LocalDate lastDay() {
        var movements = IntStream.range(0, read.movements.size())
                .map(read.movements.day::get)
                .max();
        return Stream.of(
                        movements.stream().mapToObj(LocalDate::ofEpochDay),
                        read.seizures.stream().map(Facts.Seizure::seized),
                        read.purchases.stream().map(Facts.LuxuryPurchase::bought),
                        read.intercepts.stream().map(Facts.Intercept::sent))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }
}
