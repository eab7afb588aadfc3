package org.clayton.intake.facts;

import java.util.List;
import org.clayton.intake.sheets.Decided;

/**
 * What was read and what was not; every row is accepted, refused, set aside for a question, or named as something that
 * is no fact.
 *
 * @param files in path order
 * @param refusals in order of place
 * @param questions in order of place
 * @param notices in order of place
 * @param refusedRows sheets with refused rows, and with rows read as corrected, in order of place
 */
public record IntakeReport(
        List<InputFile> files,
        List<Refusal> refusals,
        List<Question> questions,
        List<Notice> notices,
        List<RefusedSheet> refusedRows) {

    /** Nothing is written off for correction. */
    public IntakeReport(List<InputFile> files, List<Refusal> refusals, List<Question> questions, List<Notice> notices) {
        this(files, refusals, questions, notices, List.of());
    }

    /** Nothing was handed in. */
    public static final IntakeReport EMPTY = new IntakeReport(List.of(), List.of(), List.of(), List.of());

    /**
     * @param sha256 lower-case hexadecimal digest of the file's bytes
     * @param encoding of a text file, and what decided it
     * @param delimiter of a text file, and what decided it
     */
    public record InputFile(
            String path,
            long bytes,
            String sha256,
            String format,
            Decided encoding,
            Decided delimiter,
            List<InputSheet> sheets) {}

    /**
     * Row counts add up: {@code rows = accepted + refused + setAside + named}.
     *
     * @param kind "bank statement", "property deals", ...; "not recognised" when no header was found
     * @param setAside rows that wait for the answer to a question
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
            long setAside,
            long named,
            SheetReading reading) {}

    /** Questions that the sheet's rows wait for. */
    public List<Question> questions(String file, String sheet) {
        return questions.stream()
                .filter(question -> question.place().file().equals(file)
                        && question.place().sheet().equals(sheet))
                .toList();
    }
}
