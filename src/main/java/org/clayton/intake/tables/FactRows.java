package org.clayton.intake.tables;

import org.clayton.intake.facts.Place;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.sheets.Row;

/** Makes a fact of one row and hands it on. */
public interface FactRows {
    void read(Row row, Place place) throws RowRefused;
}
