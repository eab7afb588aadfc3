package org.clayton.observe;

import java.time.LocalDate;
import java.util.List;
import org.clayton.intake.facts.Place;

/**
 * Something that stands out, measured and not yet judged. Every kind is a record whose components are what a rule may
 * test. The unit stands last in a name: {@code ...Minor} are minor units of the case currency, {@code ...BasisPoints}
 * shares (10,000 are the whole), {@code ...Days} calendar days; a plain {@code int} is a count.
 */
public sealed interface Observation
        permits AccountProfile,
                BigCredit,
                CashDraw,
                CashHabit,
                CashRun,
                CashSurge,
                CashThenWire,
                CompanyLife,
                Corridor,
                CrewPay,
                DealFunding,
                Dealing,
                EqualSums,
                FanIn,
                FanOut,
                InterceptMatch,
                LoanBack,
                LuxuryFunding,
                MeansGap,
                NewAccount,
                PassThrough,
                QuickResale,
                Reactivation,
                Relay,
                RoundSums,
                RoundTrip,
                SuspectTie,
                TransitTie,
                VesselSpending,
                ZoneVoyage {

    /** Index of the account it speaks of, or -1. */
    default int account() {
        return -1;
    }

    /** Index of the party it speaks of (the holder, the buyer), or -1. */
    default int party() {
        return -1;
    }

    /** Index of the asset it speaks of, or -1. */
    default int asset() {
        return -1;
    }

    /** The day that decides which dated threshold applies. */
    LocalDate date();

    /** ISO 3166 alpha-2 of the law that applies, empty when not known. */
    String country();

    Basis basis();

    /** Ledger rows it rests on, in ledger order, each once. */
    default List<Integer> movements() {
        return basis().movements();
    }

    /** Rows outside the ledger it rests on (deal, purchase, message, register), sorted, each once. */
    default List<Place> places() {
        return basis().places();
    }
}
