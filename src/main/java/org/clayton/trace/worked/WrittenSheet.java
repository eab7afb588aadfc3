package org.clayton.trace.worked;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A ledger as a worksheet to read: what every entry moved, and how every account it touched stands after it. */
public final class WrittenSheet {
    private WrittenSheet() {}

    /** Lines without line ends. */
    public static List<String> of(WorkedLedger ledger, Followed followed) {
        var lines = new ArrayList<String>();
        lines.add("Ledger " + ledger.id() + (ledger.title().isEmpty() ? "" : ": " + ledger.title()));
        lines.add("Method " + followed.name()
                + (followed instanceof Amounts amounts
                        ? ": " + amounts.convention().words() + " ("
                                + amounts.convention().authority() + ")"
                        : ": LEADS ONLY, none of these figures is an amount"));
        ledger.notes().forEach(note -> lines.add("Note: " + note));
        var states = followed.states();
        for (var i = 0; i < states.size(); i++) {
            var entry = ledger.entries().get(i);
            lines.add("");
            lines.add(heading(entry, i == 0 ? null : ledger.entries().get(i - 1)));
            state(lines, states.get(i), i == 0 ? null : states.get(i - 1));
        }
        if (followed instanceof Amounts amounts && !states.isEmpty()) {
            lines.add("");
            lines.addAll(Coverage.lines(amounts));
            lines.addAll(new StoryLines(ledger, amounts.story()).lines());
            lines.addAll(Ties.lines(ledger, amounts));
        }
        return List.copyOf(lines);
    }

    private static String heading(Entry entry, @org.jspecify.annotations.Nullable Entry before) {
        var head = entry.head();
        var rung = before == null
                ? ""
                : "  (order: " + words(head.when().after(before.head().when())) + ")";
        return "Entry " + head.seq() + "  " + head.type() + rung;
    }

    private static String words(When.Rung rung) {
        return switch (rung) {
            case TIME -> "time";
            case DATE -> "date";
            case SEQUENCE -> "same time, by number";
            case NO_TIME_KNOWN -> "by number";
        };
    }

    private static void state(List<String> lines, State state, @org.jspecify.annotations.Nullable State before) {
        state.moved().ifPresent(moved -> lines.add("  moved     " + labels(moved)));
        if (!state.absorbed().isEmpty()) {
            lines.add("  repaid to the bank, gone  " + labels(state.absorbed()));
        }
        state.accounts().forEach((id, account) -> {
            if (before == null || !account.equals(before.accounts().get(id))) {
                lines.add("  " + id + "  balance " + account.balance().toPlainString() + ", claimed "
                        + account.tainted().toPlainString() + "  " + labels(account.labels()));
            }
        });
        state.assets().forEach((name, asset) -> {
            if (before == null || !asset.equals(before.assets().get(name))) {
                lines.add("  " + name
                        + (asset.sold()
                                ? "  sold"
                                : "  paid in " + asset.cost().toPlainString() + "  " + labels(asset.labels())));
            }
        });
    }

    private static String labels(Map<String, BigDecimal> labels) {
        return labels.entrySet().stream()
                .map(label -> label.getKey() + " " + label.getValue().toPlainString())
                .collect(java.util.stream.Collectors.joining(", ", "[", "]"));
    }
}
