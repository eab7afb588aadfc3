package org.clayton.observe;

import java.time.LocalDate;

/**
 * A loan from somebody to whom the borrower, or the borrower's group, had sent money before.
 *
 * @param loanMinor the credit called a loan
 * @param earlierMinor paid by the borrower or its group to the lender or its group in the 24 months before
 * @param earlierBasisPoints earlier as a share of the loan
 * @param repaidMinor paid back to the lender afterwards
 */
public record LoanBack(
        int account,
        int party,
        LocalDate date,
        String country,
        int lender,
        long loanMinor,
        long earlierMinor,
        int earlierBasisPoints,
        long repaidMinor,
        int repaidBasisPoints,
        Basis basis)
        implements Observation {}
