package org.clayton.freeze;

import java.util.List;
import org.clayton.judge.FreezeGround;
import org.clayton.judge.Subject;

/** Something the rules would propose to freeze, and why there is no draft for it all the same. */
public record NotProposed(Subject subject, List<FreezeGround> grounds, String reason) {
    public NotProposed {
        grounds = List.copyOf(grounds);
    }
}
