/** Step 6 of 8: follows each claim through the movements under a named legal method. */
package org.clayton.trace;
