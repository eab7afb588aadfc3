package org.clayton.judge;

import java.util.List;

/**
 * What a rule would have said of a subject but for an innocent explanation that it knows: seen and set aside, and open to a
 * reader who knows better.
 *
 * @param sentence what the flag would have said
 * @param reasons what speaks for the innocent reading, never empty
 * @param evidence rows of what was seen and of what explains it, sorted, without repeats
 */
public record NotRaised(
        String rule,
        String title,
        Level level,
        boolean trial,
        Subject subject,
        String sentence,
        List<Reason> reasons,
        List<Evidence> evidence) {

    /** @param because in words @param found the figures, empty where there are none */
    public record Reason(String because, String found) {
        @Override
        public String toString() {
            return found.isEmpty() ? because : because + " (" + found + ")";
        }
    }
}
