package org.clayton.observe;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.clayton.casefile.CaseFile;
import org.clayton.money.Money;

/** Yearly income by the sheets of declared income, for parties whose own row says none: the best year speaks for them. */
final class DeclaredIncomes {

    private record Year(int party, int year) implements Comparable<Year> {
        @Override
        public int compareTo(Year other) {
            return party != other.party ? Integer.compare(party, other.party) : Integer.compare(year, other.year);
        }
    }

    private DeclaredIncomes() {}

    static Map<Integer, Long> of(CaseFile caseFile) {
        var years = new TreeMap<Year, Long>();
        for (var income : caseFile.declarations().incomes()) {
            if (income.who() >= 0) {
                years.merge(
                        new Year(income.who(), income.year()),
                        minor(caseFile, income.amount(), income.year()),
                        Math::addExact);
            }
        }
        var best = new TreeMap<Integer, Long>();
        years.forEach((year, sum) -> best.merge(year.party(), sum, Math::max));
        return best;
    }

    private static long minor(CaseFile caseFile, Money amount, int year) {
        return caseFile.rates()
                .convert(amount, caseFile.currency(), LocalDate.of(year, 12, 31))
                .or(() -> caseFile.rates().convert(amount, caseFile.currency(), caseFile.asOf()))
                .map(money -> Math.max(0, money.minor()))
                .orElse(0L);
    }
}
