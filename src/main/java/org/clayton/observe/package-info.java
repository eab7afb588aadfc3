/**
 * Step 4 of 8: what stands out in the movements, computed once in date order for each account.
 *
 * <p>A detector is a class with a plural name ({@link CashRuns}) that looks through a {@link View} of the case, or a {@link
 * Book} of one account, and hands on one record for each thing seen ({@link CashRun}): an {@link Observation}, whose fields
 * the rules compare. Detectors do not judge. How little is worth a record comes from the loosest threshold of the rules
 * ({@link Floors}); {@link Observations} runs them all.
 *
 * <ul>
 *   <li>cash: {@link CashRuns}, {@link CashDraws}, {@link CashSurges}, {@link CashThenWires}
 *   <li>flows: {@link PassThroughs}, {@link FanIns}, {@link FanOuts}, {@link Circles}, {@link Transits}, {@link Relays}, {@link LoanBacks},
 *       {@link RoundSumRuns}, {@link EqualSumRuns}, {@link Reactivations}
 *   <li>purchases: {@link Deals}, {@link Purchases}, {@link Funding}
 *   <li>people and the network: {@link Means}, {@link Ties}, {@link Messages}, {@link Corridors}, {@link Crews}, {@link
 *       VesselSpendings}
 * </ul>
 */
package org.clayton.observe;
