/**
 * Step 3 of 8: what a case is made of, the parties, accounts, assets and movements, each knowing its file, sheet and row.
 *
 * <p>The nouns that later steps read are public: {@link CaseFile} holds them all, {@link Ledger} the movements. The rest
 * makes them, in the order of {@link Assembly}, which reads like a page:
 *
 * <ul>
 *   <li>rows as they come: {@link CaseFileBuilder}, {@link BankRows}, {@link PaymentRows}, {@link AccountBook}
 *   <li>who is meant: {@link PartyBook}, {@link Holders}, {@link NamedRows}
 *   <li>what stands twice: {@link Overlaps} of statements, {@link PaidTwice} and {@link ListedTwice} of payment lists
 *   <li>whether the balances hold: {@link Reconciler}, {@link PeriodCheck}, {@link PageNumbers}, {@link Acceptances}
 *   <li>two rows that are one transfer: {@link OwnTransfers} and the kinds of pair it tries, from {@link NamedPairs} to
 *       {@link SplitTransfers}; {@link Reversals}, {@link Changeovers}, {@link UnseenEntries}
 *   <li>what was bought and with what: {@link AssetBook}, {@link AssetPayments}, {@link Things}
 *   <li>which movement came first: {@link LedgerOrder}, {@link DayOrder}, {@link FundsFirst}
 *   <li>columns instead of objects, a few bytes a movement: {@link LedgerRows}, {@link ColumnLedger}, {@link TextStore}
 * </ul>
 */
package org.clayton.casefile;
