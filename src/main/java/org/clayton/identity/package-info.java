/** Step 2 of 8: which names, accounts and papers belong to one party, and why. */
package org.clayton.identity;
