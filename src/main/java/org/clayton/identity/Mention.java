package org.clayton.identity;

import java.time.LocalDate;
import java.util.List;
import org.clayton.intake.facts.Place;
import org.jspecify.annotations.Nullable;

/**
 * One row that describes a person or company.
 *
 * @param id the file's own id, or empty
 * @param idNumber number of a national identity paper or company register, or empty
 * @param company whether it is a company, where the row says so
 * @param accounts account numbers it is said to hold
 */
public record Mention(
        Place place,
        String id,
        String name,
        List<String> otherNames,
        String idNumber,
        @Nullable LocalDate born,
        @Nullable Boolean company,
        List<String> accounts)
        implements Comparable<Mention> {

    @Override
    public int compareTo(Mention other) {
        return place.compareTo(other.place);
    }

    String sheet() {
        return place.file() + "\n" + place.sheet();
    }

    /** {@code "Marko Marković" (subjects.xlsx / row 4)}. */
    String shown() {
        return "\"" + name + "\" (" + place + ")";
    }
}
