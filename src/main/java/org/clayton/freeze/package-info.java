/** Step 7 of 8: flags, trails and links become proposals; one person decides, a second approves, and the clocks start. */
package org.clayton.freeze;
