package org.clayton.intake.bankfiles;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clayton.intake.sheets.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into messages and their fields. A message begins with its reference (:20:) and ends with a line that opens
 * with a hyphen, with the next reference, or with the block of the network around the next one. Only the fields of an
 * account statement are known, so that a time of day at the start of a line ({@code :26:37}) is text.
 */
final class SwiftMessages {

    /** One field of a message without a break holds no more characters than this. */
    private static final int LONGEST_FIELD = 1 << 16;

    private static final int MOST_FIELDS = 4_000_000;
    private static final Pattern TAG =
            Pattern.compile("^:(20|21|25P?|28C?|60[FM]|61|86|62[FM]|64|65|34F|13D?|90[CD]|NS):");
    private static final Pattern BIC_OF_BLOCK_1 = Pattern.compile("\\{1:[A-Z]\\d\\d([A-Z]{6}[A-Z0-9]{2})");
    private static final Pattern BIC_OF_BLOCK_2 = Pattern.compile("\\{2:O94\\d{11}([A-Z]{6}[A-Z0-9]{2})");

    /** @param tag {@code 61}, {@code 60F} @param lines as written, without the tag */
    record Field(String tag, List<String> lines) {
        String text() {
            return String.join("\n", lines);
        }
    }

    /** @param bank BIC of the bank that sent it, empty without the blocks of the network */
    record Message(String bank, List<Field> fields) {}

    private final BufferedReader lines;
    private String bank = "";
    private @Nullable String held;
    private List<Field> fields = new ArrayList<>();
    private int length;

    SwiftMessages(BufferedReader lines) {
        this.lines = lines;
    }

    /** The next message; null after the last. */
    @Nullable
    Message next() throws IOException, Unreadable {
        fields = new ArrayList<>();
        var sender = bank;
        for (String line; (line = line()) != null; ) {
            if (isEnd(line) && !fields.isEmpty()) {
                held = line.contains("{1:") ? line : null;
                break;
            }
            if (line.startsWith(":20:")
                    && fields.stream().anyMatch(field -> field.tag().equals("20"))) {
                held = line;
                break;
            }
            sender = line.contains("{1:") ? sender(line) : sender;
            take(line);
        }
        bank = fields.isEmpty() ? "" : sender;
        return fields.isEmpty() ? null : new Message(sender, fields);
    }

    private @Nullable String line() throws IOException {
        var line = held == null ? lines.readLine() : held;
        held = null;
        return line == null ? null : line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static boolean isEnd(String line) {
        return line.equals("-") || line.startsWith("-}") || line.startsWith("{1:") || line.matches(":9\\d\\d:");
    }

    private static String sender(String line) {
        var output = BIC_OF_BLOCK_2.matcher(line);
        if (output.find()) {
            return output.group(1);
        }
        var input = BIC_OF_BLOCK_1.matcher(line);
        return input.find() ? input.group(1) : "";
    }

    private void take(String written) throws Unreadable {
        var text = written.indexOf("{4:");
        var line = text < 0 ? written : written.substring(text + 3);
        var tag = TAG.matcher(line);
        if (tag.find()) {
            var field = new Field(tag.group(1), new ArrayList<>(1));
            field.lines().add(line.substring(tag.end()));
            fields.add(field);
            length = line.length();
        } else if (!fields.isEmpty() && !line.isBlank()) {
            fields.get(fields.size() - 1).lines().add(line);
            length += line.length();
        }
        if (length > LONGEST_FIELD || fields.size() > MOST_FIELDS) {
            throw new Unreadable(
                    length > LONGEST_FIELD
                            ? "a field of more than " + LONGEST_FIELD + " characters"
                            : "a message of more than " + MOST_FIELDS + " fields",
                    "SWIFT messages have short fields and an end",
                    "Maybe it is no bank statement, or the file is damaged");
        }
    }
}
