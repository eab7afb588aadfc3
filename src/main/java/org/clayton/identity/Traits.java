package org.clayton.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clayton.intake.facts.Place;
import org.jspecify.annotations.Nullable;

/**
 * Everything by which a party of the case can be told from another.
 *
 * @param shown how a reader finds it: name and first place
 * @param calls its places, ids and names, as a decision may call it
 * @param names every way it is written, the first row's first
 * @param company whether it is a company, where a row says so
 * @param idNumbers of persons, taxes and registers, in one writing
 * @param accounts keys of accounts it holds
 * @param phones digits only
 * @param matters whether a wrong answer would matter: the investigation names a role, or a row describes it
 */
public record Traits(
        String shown,
        Set<String> calls,
        List<String> names,
        @Nullable Boolean company,
        Set<LocalDate> born,
        Set<String> idNumbers,
        Set<String> accounts,
        Set<String> addresses,
        Set<String> phones,
        boolean matters,
        Place first) {}
