package org.clayton.observe;

import java.time.LocalDate;

/**
 * A property deal: price, who paid how much, and what is known of value and means.
 *
 * @param paidMinor paid by the movements found
 * @param cashMinor of it from cash
 * @param ownMinor of it from accounts of the buyer
 * @param othersMinor of it from accounts of others that are no lender
 * @param othersBasisPoints others as a share of the price
 * @param othersFamily whether every such payer is named as family of the buyer
 * @param lentMinor mortgage as the sheet states it
 * @param lentUnknown whether the sheet speaks of a mortgage without its amount
 * @param windfallMinor large credits of the buyer in the 24 months before that speak of an inheritance, a
 *     notary, an insurer
 * @param cashWord whether the sheet says it is paid in cash
 * @param ofValuationBasisPoints price as a share of the valuation
 * @param ofIncomeBasisPoints price less mortgage and windfall as a share of a year's declared income
 * @param open whether it can still be stopped
 * @param completionDays from the day of judging; meaningful when {@code completionKnown}
 * @param buyerTied whether a sheet ties the buyer to a suspect
 * @param earlierSale whether the buyer sold another property in the 24 months before, or the note speaks of an
 *     inheritance
 * @param buyerDeals deals of the same buyer within 365 days up to this one
 * @param lentOfValuationBasisPoints mortgage as a share of the valuation
 * @param mortgageRepaidMinor paid by the buyer to lenders in the 24 months after
 * @param mortgageRepaidBasisPoints that as a share of the mortgage
 * @param drawnMinor cash the buyer drew in the 30 days before and after
 * @param drawnOfValuationBasisPoints that as a share of the valuation
 * @param fromTransitMinor what accounts that pass money on ({@link TransitTie}) had sent to whoever paid, or to the buyer,
 *     in the 90 days before; at most the price
 * @param fromTransitBasisPoints that as a share of the price
 */
public record DealFunding(
        int asset,
        int party,
        LocalDate date,
        String country,
        String status,
        long priceMinor,
        long paidMinor,
        long cashMinor,
        long ownMinor,
        long othersMinor,
        int othersBasisPoints,
        boolean othersFamily,
        long lentMinor,
        boolean lentUnknown,
        boolean cashWord,
        boolean valuationKnown,
        int ofValuationBasisPoints,
        boolean incomeKnown,
        int ofIncomeBasisPoints,
        long windfallMinor,
        boolean open,
        boolean completionKnown,
        int completionDays,
        boolean buyerSuspect,
        boolean buyerTied,
        boolean earlierSale,
        boolean buyerIsCompany,
        int buyerDeals,
        boolean payerSuspect,
        int lentOfValuationBasisPoints,
        long mortgageRepaidMinor,
        int mortgageRepaidBasisPoints,
        long drawnMinor,
        int drawnOfValuationBasisPoints,
        long fromTransitMinor,
        int fromTransitBasisPoints,
        Basis basis)
        implements Observation {}
