package org.clayton.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.clayton.intake.BadInput;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.Place;
import org.clayton.intake.facts.Refusal;
import org.clayton.money.Money;

/**
 * {@code --rows FILE.csv}: what became of every row, one line each, as it is read. Facts come in the order of the bank,
 * the oldest first; the rows of a sheet that are no facts follow in the order of the sheet.
 */
final class RowsFile implements FactSink, Closeable {

    private final CsvWriter csv;

    private RowsFile(CsvWriter csv) {
        this.csv = csv;
    }

    /** @throws BadInput when the file cannot be written */
    static RowsFile to(Path file) {
        try {
            var csv = new RowsFile(CsvWriter.builder().build(Files.newBufferedWriter(file)));
            csv.csv.writeRecord(RowLine.COLUMNS);
            return csv;
        } catch (IOException e) {
            throw new BadInput(
                    file.toString(),
                    "a file that cannot be written",
                    "The system says: " + e.getMessage(),
                    "Maybe its folder is not there or is read-only");
        }
    }

    private void write(RowLine line) {
        csv.writeRecord(line.cells());
    }

    private RowLine fact(String kind, Place place) {
        return new RowLine(place, "accepted").kind(kind);
    }

    @Override
    public void refused(Refusal refusal) {
        write(new RowLine(refusal.place(), "refused")
                .reason((refusal.column().isEmpty() ? "" : "column " + refusal.column() + ": ") + "'" + refusal.found()
                        + "'. " + refusal.wrong() + ". " + refusal.maybe()));
    }

    @Override
    public void setAside(Place place, String why) {
        write(new RowLine(place, "set aside").reason(why));
    }

    @Override
    public void named(Place place, String why) {
        write(new RowLine(place, "named").reason(why.isEmpty() ? "header, title, total or balance row" : why));
    }

    @Override
    public void statement(Facts.Statement statement) {
        // its rows are told one by one
    }

    @Override
    public void bankRow(Facts.BankRow it) {
        write(fact("bank statement", it.place())
                .account(it.account())
                .line(it.line())
                .booked(it.booked())
                .valueDate(it.valueDate())
                .signed(new Money(it.amount(), it.currency()))
                .balance(it.balance() == null ? null : new Money(it.balance(), it.currency()))
                .other(it.counterparty(), it.counterpartyAccount())
                .text(it.text())
                .reference(it.reference()));
    }

    @Override
    public void payment(Facts.Payment it) {
        write(fact("payment list", it.place())
                .account(it.from())
                .booked(it.booked())
                .signed(new Money(Math.negateExact(it.sent().minor()), it.sent().currency()))
                .other(it.toName(), it.to())
                .text(it.text())
                .reference(it.id()));
    }

    @Override
    public void account(Facts.AccountEntry it) {
        write(fact("account register", it.place())
                .account(it.account())
                .booked(it.opened())
                .other(it.holder(), "")
                .reference(it.holderId())
                .text(it.kind()));
    }

    @Override
    public void subject(Facts.Subject it) {
        write(fact("subjects", it.place())
                .booked(it.born())
                .other(it.name(), "")
                .reference(it.id())
                .text(it.role()));
    }

    @Override
    public void relation(Facts.Relation it) {
        write(fact("relations", it.place())
                .booked(it.from())
                .other(it.whom(), "")
                .account(it.who())
                .text(it.relation()
                        + (it.share() == null ? "" : " " + it.share().toPlainString() + "%")));
    }

    @Override
    public void propertyDeal(Facts.PropertyDeal it) {
        write(fact("property deals", it.place())
                .booked(it.signed())
                .valueDate(it.completes())
                .amount(it.price())
                .other(it.buyer(), it.paidBy())
                .text(it.property())
                .reference(it.id()));
    }

    @Override
    public void luxuryPurchase(Facts.LuxuryPurchase it) {
        write(fact("luxury purchases", it.place())
                .booked(it.bought())
                .amount(it.price())
                .other(it.buyer(), it.paidBy())
                .text(it.item())
                .reference(it.id()));
    }

    @Override
    public void seizure(Facts.Seizure it) {
        write(fact("seizures", it.place())
                .booked(it.seized())
                .amount(it.amount())
                .other(it.holder(), "")
                .text(it.item())
                .reference(it.id()));
    }

    @Override
    public void intercept(Facts.Intercept it) {
        write(fact("intercepted messages", it.place())
                .booked(it.sent())
                .account(it.from())
                .other(it.to(), "")
                .text(it.text())
                .reference(it.id()));
    }

    @Override
    public void trip(Facts.Trip it) {
        write(fact("travel", it.place())
                .booked(it.departs())
                .valueDate(it.arrives())
                .other(it.who(), "")
                .text(it.from() + " - " + it.to()));
    }

    @Override
    public void vesselCall(Facts.VesselCall it) {
        write(fact("vessel calls", it.place())
                .booked(it.arrives())
                .valueDate(it.departs())
                .other(it.vessel(), "")
                .text(it.port())
                .reference(it.imo()));
    }

    @Override
    public void declaredIncome(Facts.DeclaredIncome it) {
        write(fact("declared income", it.place())
                .amount(it.amount())
                .other(it.who(), "")
                .text(it.year() + " " + it.source()));
    }

    @Override
    public void declaredAsset(Facts.DeclaredAsset it) {
        write(fact("declared assets", it.place())
                .amount(it.worth())
                .other(it.who(), "")
                .text(Objects.toString(it.year(), "") + " " + it.item()));
    }

    @Override
    public void exchangeRate(Facts.ExchangeRate it) {
        write(fact("exchange rates", it.place())
                .booked(it.from())
                .text(it.perEuro().toPlainString() + " " + it.currency().getCurrencyCode() + " for 1 EUR"));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
