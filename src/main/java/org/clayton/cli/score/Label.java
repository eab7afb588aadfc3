package org.clayton.cli.score;

import java.util.Map;

/**
 * One row of a label file.
 *
 * @param key account number, deal, purchase, row or id, as written
 * @param guilty whether it belongs to a laundering scheme
 * @param groups what else the file says of it, by column: role, pattern, stage, scheme
 */
record Label(Thing thing, String key, boolean guilty, Map<String, String> groups) {}
