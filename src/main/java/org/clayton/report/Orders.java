package org.clayton.report;

import org.clayton.freeze.Proposal;

/**
 * Writes draft orders, many in a row. Reading the typefaces takes longer than writing an order, so keep one for a run;
 * not for several threads at once.
 */
public final class Orders {
    private final Typeface regular = Typeface.regular();
    private final Typeface bold = Typeface.bold();
    private final MoneyPicture pictures = new MoneyPicture(regular, bold);

    /** The draft order as PDF/A-2, marked DRAFT on each page. */
    public byte[] pdf(Findings findings, Proposal proposal) {
        return new OrderPdf(regular, bold).of(OrderText.of(findings, proposal, pictures));
    }

    /** The same words for a word processor. */
    public byte[] docx(Findings findings, Proposal proposal) {
        return new OrderDocx(pictures).of(OrderText.of(findings, proposal, pictures));
    }
}
