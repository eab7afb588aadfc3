package org.clayton.casefile;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.money.ExchangeRates;

/**
 * Everything the case is made of. Lists are in a stable order and an element's {@code index} is its position.
 *
 * @param asOf the day the case is judged as of
 * @param sheetKinds kinds of sheet that were handed in, by the names rules use in {@code needs}; what is missing here is
 *     "not judged", never "clean"
 * @param remarks what a reader of any figure must know (unmatched own-transfer legs, missing rates, gaps), sorted
 */
public record CaseFile(
        String name,
        Currency currency,
        LocalDate asOf,
        List<Party> parties,
        List<Account> accounts,
        Ledger ledger,
        List<Asset> assets,
        List<Deal> deals,
        List<Purchase> purchases,
        List<Seizure> seizures,
        List<Intercept> intercepts,
        List<Trip> trips,
        List<VesselCall> vesselCalls,
        List<Relation> relations,
        Declarations declarations,
        ExchangeRates rates,
        IntakeReport intake,
        Set<SheetKind> sheetKinds,
        Bookkeeping bookkeeping,
        List<String> remarks) {

    /** The same case file with further remarks. */
    public CaseFile remarking(List<String> more) {
        var all = Stream.concat(remarks.stream(), more.stream())
                .distinct()
                .sorted()
                .toList();
        return new CaseFile(
                name,
                currency,
                asOf,
                parties,
                accounts,
                ledger,
                assets,
                deals,
                purchases,
                seizures,
                intercepts,
                trips,
                vesselCalls,
                relations,
                declarations,
                rates,
                intake,
                sheetKinds,
                bookkeeping,
                all);
    }
}
