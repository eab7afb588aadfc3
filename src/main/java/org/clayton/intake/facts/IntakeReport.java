package org.clayton.intake.facts;

import java.util.List;

/**
 * What was read and what was not; every row is accepted, refused, or named as something that is no fact.
 *
 * @param files in path order
 * @param refusals in order of place
 */
public record IntakeReport(List<InputFile> files, List<Refusal> refusals) {

    /** @param sha256 lower-case hexadecimal digest of the file's bytes */
    public record InputFile(String path, long bytes, String sha256, String format, List<InputSheet> sheets) {}

    /**
     * Row counts add up: {@code rows = accepted + refused + named}.
     *
     * @param kind "bank statement", "property deals", ...; "not recognised" when no header was found
     * @param named header, title, blank, total and balance rows
     * @param reading how the sheet was read: header row, columns, number and date style, and why
     */
    public record InputSheet(
            String name,
            String kind,
            int headerRow,
            long rows,
            long accepted,
            long refused,
            long named,
            String reading) {}
}
