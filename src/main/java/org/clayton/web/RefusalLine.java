package org.clayton.web;

import java.util.List;
import org.clayton.intake.facts.Refusal;

/** Something that was not accepted, where it stands and what to do. */
record RefusalLine(String file, String sheet, String cell, String found, String wrong, String maybe) {

    /** The page stays readable; the workpaper lists them all. */
    static final int SHOWN = 200;

    static List<RefusalLine> first(List<Refusal> refusals) {
        return refusals.stream().limit(SHOWN).map(RefusalLine::of).toList();
    }

    private static RefusalLine of(Refusal refusal) {
        var row = refusal.place().row() == 0
                ? ""
                : Integer.toString(refusal.place().row());
        return new RefusalLine(
                refusal.place().file(),
                refusal.place().sheet(),
                refusal.column() + row,
                refusal.found(),
                refusal.wrong(),
                refusal.maybe());
    }
}
