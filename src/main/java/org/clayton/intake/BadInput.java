package org.clayton.intake;

import java.util.List;

/** The run cannot go on: place / what is there / what is wrong / "Maybe ...". The doors show it as one paragraph, exit code 2. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadInput(String place, String found, String wrong, String maybe) {
        this(place, found, wrong, maybe, List.of());
    }

    /** @param more lines that stand below the paragraph, such as questions that wait for an answer */
    public BadInput(String place, String found, String wrong, String maybe, List<String> more) {
        super(place + ": " + found + ". " + wrong + ". " + maybe
                + (more.isEmpty() ? "" : "\n\n" + String.join("\n", more)));
    }
}
