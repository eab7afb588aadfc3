package org.clayton.intake.sheets;

/**
 * A sheet whose rows, once they prove many, are parsed by a second thread ({@link RowsAhead}).
 *
 * @param file for the name of that thread
 */
public record SheetAhead(Sheet sheet, String file) implements Sheet {

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public boolean hidden() {
        return sheet.hidden();
    }

    @Override
    public Rows open() throws Unreadable {
        return new RowsAhead(sheet.open(), file);
    }
}
