package org.clayton.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;

/**
 * One person or company, whichever sheets name it.
 *
 * @param index position in {@link CaseFile#parties()}
 * @param id the file's own id, else "P" and a number given in order of first appearance by place
 * @param otherNames every other way it is written in the case, sorted
 * @param declaredIncome lawful income a year; where several years are declared, the best one
 * @param matched why these names were taken for one party, one sentence each
 */
public record Party(
        int index,
        String id,
        String name,
        Kind kind,
        Role role,
        List<String> otherNames,
        Optional<LocalDate> born,
        String country,
        String idNumber,
        String address,
        String occupation,
        Optional<Money> declaredIncome,
        List<String> matched,
        List<Place> places) {

    public enum Kind {
        PERSON,
        COMPANY,
        UNKNOWN
    }

    /** What the investigation says of the party; never concluded by the program. */
    public enum Role {
        SUSPECT,
        ASSOCIATE,
        FAMILY,
        NONE
    }

    /** The same party with another income. */
    Party earning(Money income) {
        return new Party(
                index,
                id,
                name,
                kind,
                role,
                otherNames,
                born,
                country,
                idNumber,
                address,
                occupation,
                Optional.of(income),
                matched,
                places);
    }

    public boolean isSuspect() {
        return role == Role.SUSPECT;
    }
}
