/**
 * Bank statements: which rows are entries, what their amounts mean and in which order they stand, decided by the
 * bank's own balances.
 */
package org.clayton.intake.statement;
