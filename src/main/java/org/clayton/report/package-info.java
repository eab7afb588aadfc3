/** Step 8 of 8: orders, annexes, workpapers and exchange files. */
package org.clayton.report;
