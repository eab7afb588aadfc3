/** Step 4 of 8: what stands out in the movements, computed once in date order for each account. */
package org.clayton.observe;
