/** Follows every unit of a written ledger, claimed or not, entry by entry; reads such ledgers and prints their states. */
package org.clayton.trace.worked;
