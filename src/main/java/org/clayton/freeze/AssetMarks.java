package org.clayton.freeze;

import java.util.ArrayList;
import java.util.List;
import org.clayton.casefile.Asset;
import org.clayton.casefile.CaseFile;

/** What stands between an asset and a freeze: seized already, a lender's right, another name in the register. */
final class AssetMarks {

    private AssetMarks() {}

    static List<String> of(Asset asset, CaseFile caseFile) {
        var marks = new ArrayList<String>();
        caseFile.seizures().stream()
                .filter(seizure -> seizure.asset() == asset.index())
                .forEach(seizure -> marks.add("Seized already on " + seizure.seized() + " (" + seizure.place()
                        + "): an order may not be needed."));
        caseFile.deals().stream().filter(deal -> deal.asset() == asset.index()).forEach(deal -> deal.mortgage()
                .filter(loan -> loan.isPositive())
                .ifPresent(loan -> marks.add("A mortgage of " + loan + " stands on it (" + deal.place()
                        + "): the lender's right is not touched by the amount proposed.")));
        caseFile.purchases().stream()
                .filter(purchase -> purchase.asset() == asset.index())
                .filter(purchase -> purchase.registeredTo() >= 0 && purchase.registeredTo() != purchase.buyer())
                .forEach(purchase -> marks.add("Registered to "
                        + caseFile.parties().get(purchase.registeredTo()).name() + ", who is not the buyer ("
                        + purchase.place() + "): hear whose it is."));
        if (asset.price().isEmpty()) {
            marks.add("No price is stated, so nothing limits the traced amount.");
        }
        return List.copyOf(marks);
    }
}
