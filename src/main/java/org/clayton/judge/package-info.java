/** Step 5 of 8: the rule book says yes or no about each observation, deal and purchase, and flags with evidence. */
package org.clayton.judge;
