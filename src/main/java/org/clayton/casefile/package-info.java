/** Step 3 of 8: what a case is made of, the parties, accounts, assets and movements, each knowing its file, sheet and row. */
package org.clayton.casefile;
