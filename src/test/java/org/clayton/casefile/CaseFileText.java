package org.clayton.casefile;

import java.util.List;
import java.util.stream.IntStream;

/** A case file as text, so that two can be compared and a test can show a ledger the way a person writes one. */
final class CaseFileText {

    private CaseFileText() {}

    /** One line a movement: {@code 2024-01-02 100001 -> 200002 100.00 EUR BANK_ORDER a.csv / row 2 + b.csv / row 2}. */
    static List<String> ledger(CaseFile file) {
        return IntStream.range(0, file.ledger().size())
                .mapToObj(movement -> line(file, movement))
                .toList();
    }

    /** {@code 100001 -> 200002}, in ledger order. */
    static List<String> ways(CaseFile file) {
        return IntStream.range(0, file.ledger().size())
                .mapToObj(movement -> way(file, movement))
                .toList();
    }

    /** Everything but the sheets' own report. */
    static String everything(CaseFile file) {
        return String.join(
                "\n",
                file.currency() + " " + file.asOf(),
                lines(file.parties()),
                lines(file.accounts()),
                lines(ledger(file)),
                lines(file.assets()),
                lines(file.deals()),
                lines(file.purchases()),
                lines(file.seizures()),
                lines(file.relations()),
                lines(file.remarks()));
    }

    private static String lines(List<?> all) {
        return String.join("\n", all.stream().map(Object::toString).toList());
    }

    static String way(CaseFile file, int movement) {
        var ledger = file.ledger();
        return file.accounts().get(ledger.from(movement)).key() + " -> "
                + file.accounts().get(ledger.to(movement)).key();
    }

    private static String line(CaseFile file, int movement) {
        var ledger = file.ledger();
        var other = ledger.otherPlace(movement);
        return ledger.date(movement) + " " + ledger.second(movement) + " " + way(file, movement) + " "
                + ledger.sent(movement) + " " + ledger.received(movement) + " " + ledger.value(movement) + " "
                + ledger.channel(movement) + " " + ledger.text(movement) + " " + ledger.rung(movement) + " "
                + ledger.place(movement) + (other == null ? "" : " + " + other);
    }
}
