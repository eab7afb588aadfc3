/** Refused rows that a person has corrected in {@code refusals.xlsx}: laid over the rows they were written off from. */
package org.clayton.intake.corrections;
