package org.clayton.intake.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Something the sheet leaves open and only a person can say. The rows it touches are set aside, and the run goes on; an
 * answer in {@code case.yaml} lets the same file be read without the question.
 *
 * @param place the sheet (row 0) or the row that shows the doubt best
 * @param column column letter, empty when the whole sheet is meant
 * @param about what kind of doubt it is
 * @param seen what is there, as written
 * @param asked the question in plain words, with its question mark
 * @param answers every answer that the sheet allows, at least one
 */
public record Question(Place place, String column, About about, String seen, String asked, List<Answer> answers)
        implements Comparable<Question> {

    /** What is open. */
    public enum About {
        KIND,
        HEADER,
        COLUMNS,
        DATES,
        AMOUNTS,
        SIGNS,
        ORDER,
        CURRENCY,
        ACCOUNT,
        ENCODING,
        DELIMITER
    }

    /**
     * One answer.
     *
     * @param means what would be read then ("3 April 2024"; "money went out")
     * @param settings the lines of a {@code columns} entry in {@code case.yaml}, without indent ("dates: day-first")
     */
    public record Answer(String means, List<String> settings) {
        public Answer {
            settings = List.copyOf(settings);
        }

        public static Answer of(String means, String... settings) {
            return new Answer(means, List.of(settings));
        }
    }

    public Question {
        answers = List.copyOf(answers);
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("a question without an answer: " + asked);
        }
    }

    /**
     * The lines to put into {@code case.yaml} under {@code columns:}, indented as they must stand there:
     * <pre>
     *   - file: izvod.csv
     *     dates: day-first
     * </pre>
     */
    public List<String> lines(Answer answer) {
        var lines = new ArrayList<String>();
        lines.add("  - file: " + quoted(place.file()));
        if (!place.sheet().isEmpty()) {
            lines.add("    sheet: " + quoted(place.sheet()));
        }
        answer.settings().forEach(setting -> lines.add("    " + setting));
        return List.copyOf(lines);
    }

    /** A name that YAML reads as it stands, in quotation marks where it would not. */
    public static String quoted(String name) {
        var plain = name.matches("[\\p{L}_/][\\p{L}\\p{N}_./-]*") && !name.matches("(?i)true|false|null|yes|no|on|off");
        return plain ? name : "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    @Override
    public int compareTo(Question other) {
        var byPlace = place.compareTo(other.place);
        var byColumn = byPlace != 0 ? byPlace : column.compareTo(other.column);
        return byColumn != 0 ? byColumn : about.compareTo(other.about);
    }
}
