/** Step 1 of 8: rows of sheets and statements become validated facts or refusals with a reason; no row is lost. */
package org.clayton.intake;
