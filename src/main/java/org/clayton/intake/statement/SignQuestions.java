package org.clayton.intake.statement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Role;
import org.clayton.intake.facts.Question;
import org.clayton.intake.facts.Question.Answer;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Row;

/** Questions about amounts that only the bank can answer: the rows are set aside. */
record SignQuestions(Header header, List<Row> beneath, SheetLog log) {

    /** Two columns claim to be the amount, and they differ. */
    boolean asksWhichAmount(List<Entry> entries) {
        if (entries.stream().noneMatch(entry -> entry.signed(0) != entry.signed(1))) {
            return false;
        }
        var columns = Objects.requireNonNull(header.rivals().get(Role.AMOUNT_SIGNED));
        var names = columns.stream().map(header.row()::text).toList();
        log.ask(new Question(
                log.place(entries.get(0).row()),
                columns.stream().map(Row::letters).collect(Collectors.joining(", ")),
                Question.About.COLUMNS,
                "'" + String.join("' and '", names) + "'",
                "Either may be the amount, they differ, and no balance decides: which one was booked to the account?",
                columns.stream()
                        .map(column -> Answer.of(
                                "column " + Row.letters(column) + ", '"
                                        + header.row().text(column) + "'",
                                "map: {" + Row.letters(column) + ": amount-signed}"))
                        .toList()));
        setAside(entries, "two columns may hold the amount");
        return true;
    }

    /** No amount has a minus, and some have nothing at all: card statements print spending so. */
    boolean asksWhichWay(List<Entry> entries, boolean negative) {
        var plain = entries.stream()
                .filter(entry -> entry.isPlain() && entry.refused() == null)
                .findFirst();
        if (negative || plain.isEmpty()) {
            return false;
        }
        var column = header.column(Role.AMOUNT_SIGNED);
        var letters = Row.letters(column);
        var some = entries.stream().anyMatch(entry -> !entry.isPlain() && entry.signed() != Entry.NONE);
        log.ask(new Question(
                log.place(plain.get().row()),
                letters,
                Question.About.SIGNS,
                "'" + beneath.get(plain.get().at()).text(column) + "' under '"
                        + header.row().text(column) + "'",
                some
                        ? "Some amounts have a plus and the others nothing: did the others go out?"
                        : "No amount has a sign, and neither balances nor a mark tell: did the money come or go?",
                answers(letters, some)));
        setAside(entries, "it is not clear whether money came or went");
        return true;
    }

    private static List<Answer> answers(String letters, boolean some) {
        return some
                ? List.of(
                        Answer.of(
                                "those with a plus came in, the others went out, as on a card statement",
                                "signs: minus-in"),
                        Answer.of("all of them came in", "map: {" + letters + ": credit}"))
                : List.of(
                        Answer.of("all of them went out, as on a card statement", "map: {" + letters + ": debit}"),
                        Answer.of("all of them came in", "map: {" + letters + ": credit}"));
    }

    private void setAside(List<Entry> entries, String why) {
        entries.forEach(entry -> log.setAside(entry.row(), why));
    }
}
