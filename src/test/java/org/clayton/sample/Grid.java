package org.clayton.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sheet on squared paper. Cells are String, Long (minor units of a currency with two places), BigDecimal, LocalDate, LocalTime or null. */
final class Grid {
    final String name;
    final List<List<Object>> rows = new ArrayList<>();
    final Map<Event, Integer> places = new HashMap<>();

    Grid(String name) {
        this.name = name;
    }

    /** @return the row's number as a spreadsheet program shows it */
    int row(Object... cells) {
        var row = new ArrayList<Object>();
        for (var cell : cells) {
            row.add("".equals(cell) ? null : cell);
        }
        rows.add(row);
        return rows.size();
    }

    void entry(Line line, Object... cells) {
        places.put(line.event(), row(cells));
    }

    void words(String separated) {
        row((Object[]) separated.split(";", -1));
    }

    void blank() {
        row();
    }
}
