package org.clayton.report;

import java.io.OutputStream;
import org.clayton.intake.facts.AccountReading;
import org.clayton.intake.facts.ColumnReading;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.IntakeReport.InputFile;
import org.clayton.intake.facts.IntakeReport.InputSheet;
import org.clayton.intake.facts.Question;
import org.clayton.intake.facts.TableReading;
import org.clayton.intake.sheets.Decided;

/** What was handed in, to the byte, how it was read, and what of it was not accepted. */
final class ResultInputs {

    static final String SCHEMA = "clayton-intake/1";

    private final IntakeReport intake;
    private final JsonText json;

    private ResultInputs(IntakeReport intake, JsonText json) {
        this.intake = intake;
        this.json = json;
    }

    /** The intake alone. */
    static void write(IntakeReport intake, OutputStream stream) {
        try (var json = new JsonText(stream)) {
            json.object(() -> {
                json.text("schema", SCHEMA);
                write(intake, json);
            });
        }
    }

    static void write(IntakeReport intake, JsonText json) {
        new ResultInputs(intake, json).sections();
    }

    private void sections() {
        json.list("inputs", intake.files(), this::file);
        json.list("refusals", intake.refusals(), refusal -> {
            json.place("place", refusal.place());
            json.text("column", refusal.column());
            json.text("found", refusal.found());
            json.text("wrong", refusal.wrong());
            json.text("maybe", refusal.maybe());
        });
        json.list("questions", intake.questions(), this::question);
        json.list("notices", intake.notices(), notice -> {
            json.place("place", notice.place());
            json.text("column", notice.column());
            json.text("found", notice.found());
            json.text("means", notice.means());
        });
    }

    private void file(InputFile file) {
        json.text("path", file.path());
        json.number("bytes", file.bytes());
        json.text("sha256", file.sha256());
        json.text("format", file.format());
        decided("encoding", file.encoding());
        decided("delimiter", file.delimiter());
        json.list("sheets", file.sheets(), this::sheet);
    }

    private void sheet(InputSheet sheet) {
        json.text("name", sheet.name());
        json.text("kind", sheet.kind());
        json.number("headerRow", sheet.headerRow());
        json.number("rows", sheet.rows());
        json.number("accepted", sheet.accepted());
        json.number("refused", sheet.refused());
        json.number("setAside", sheet.setAside());
        json.number("named", sheet.named());
        json.text("reading", sheet.reading().words());
        json.truth("hidden", sheet.reading().hidden());
        json.list("tables", sheet.reading().tables(), this::table);
    }

    private void table(TableReading table) {
        json.number("headerRow", table.headerRow());
        json.text("kind", table.kind());
        json.text("namedBy", table.namedBy());
        json.texts("languages", table.languages());
        json.list("columns", table.columns(), this::column);
        json.list("parts", table.parts(), this::part);
        json.texts("remarks", table.remarks());
    }

    private void column(ColumnReading column) {
        json.text("column", column.letters());
        json.text("header", column.header());
        if (column.role() == null) {
            json.nothing("role");
        } else {
            json.text("role", column.role().word());
        }
        json.text("word", column.language());
        decided("numbers", column.numbers());
        decided("dates", column.dates());
        json.text("sample", column.sample());
    }

    private void part(AccountReading part) {
        json.texts("accounts", part.accounts());
        decided("signs", part.signs());
        decided("order", part.order());
    }

    private void decided(String name, Decided decided) {
        if (decided.isNothing()) {
            json.nothing(name);
        } else {
            json.object(name, () -> {
                json.text("how", decided.how());
                json.text("why", decided.why());
            });
        }
    }

    private void question(Question question) {
        json.place("place", question.place());
        json.text("column", question.column());
        json.text("about", Words.of(question.about()));
        json.text("seen", question.seen());
        json.text("asked", question.asked());
        json.list("answers", question.answers(), answer -> {
            json.text("means", answer.means());
            json.texts("caseYaml", question.lines(answer));
        });
    }
}
