/** Statements that banks send as messages: ISO 20022 camt.052, 053 and 054, and SWIFT MT940 and MT942. */
package org.clayton.intake.bankfiles;
