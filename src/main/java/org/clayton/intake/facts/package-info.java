/**
 * What the intake hands on: facts with their place, refusals with their reason, and the account of every row
 * that was read.
 */
package org.clayton.intake.facts;
