package org.clayton.identity;

import java.util.List;

/**
 * Which rows describe one party.
 *
 * @param parties in order of the first row of each
 * @param remarks what a person should look at: names alike that were not taken for one, sorted
 */
public record Matches(List<Matched> parties, List<String> remarks) {

    /**
     * @param mentions the rows, in order of place
     * @param reasons why they were taken for one, one sentence each, sorted
     */
    public record Matched(List<Mention> mentions, List<String> reasons) {}
}
