package org.clayton.intake;

import org.clayton.intake.sheets.Row;

/** Makes a fact of one row and hands it on. */
interface FactRows {
    void read(Row row, Place place) throws RowRefused;
}
