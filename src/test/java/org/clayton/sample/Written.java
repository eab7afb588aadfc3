package org.clayton.sample;

import java.util.Map;

/**
 * A finished file.
 *
 * @param sheet empty for a text file
 * @param places row of each event it shows
 * @param owner key of the account whose statement it is; empty for other sheets
 */
record Written(String file, String sheet, byte[] bytes, Map<Event, Integer> places, String owner) {

    /** The statement of this account. */
    Written of(String account) {
        return new Written(file, sheet, bytes, places, account);
    }
}
