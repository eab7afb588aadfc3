package org.clayton.intake;

import org.clayton.intake.sheets.Unreadable;

/** What a person or a layout says of a sheet does not fit it: the sheet's rows wait until it is put right. */
final class Contradiction extends Unreadable {
    private static final long serialVersionUID = 1L;

    Contradiction(String found, String wrong, String maybe) {
        super(found, wrong, maybe);
    }
}
