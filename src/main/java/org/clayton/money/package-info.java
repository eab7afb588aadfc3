/** Amounts in whole minor units, currencies, exact splits with a named rounding, and dated exchange rates. */
package org.clayton.money;
