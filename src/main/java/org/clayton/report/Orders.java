package org.clayton.report;

import org.clayton.freeze.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * Writes draft orders, many in a row. Reading the typefaces takes longer than writing an order, so keep one for a run;
 * not for several threads at once.
 */
public final class Orders {
    private @Nullable Writers writers;

    private record Writers(MoneyPicture pictures, OrderPdf pdf, OrderDocx docx) {
        static Writers ready() {
            var regular = Typeface.regular();
            var bold = Typeface.bold();
            var pictures = new MoneyPicture(regular, bold);
            return new Writers(pictures, new OrderPdf(regular, bold), new OrderDocx(pictures));
        }
    }

    /** The draft order as PDF/A-2, marked DRAFT on each page. */
    public byte[] pdf(Findings findings, Proposal proposal) {
        var ready = ready();
        return ready.pdf().of(OrderText.of(findings, proposal, ready.pictures()));
    }

    /** The same words for a word processor. */
    public byte[] docx(Findings findings, Proposal proposal) {
        var ready = ready();
        return ready.docx().of(OrderText.of(findings, proposal, ready.pictures()));
    }

    /** Both at once, for a package. */
    Both both(Findings findings, Proposal proposal) {
        var ready = ready();
        var order = OrderText.of(findings, proposal, ready.pictures());
        return new Both(ready.pdf().of(order), ready.docx().of(order));
    }

    record Both(byte[] pdf, byte[] docx) {}

    private Writers ready() {
        var known = writers;
        if (known == null) {
            known = Writers.ready();
            writers = known;
        }
        return known;
    }
}
