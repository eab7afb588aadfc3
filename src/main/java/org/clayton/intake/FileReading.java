package org.clayton.intake;

import java.util.ArrayList;
import java.util.List;
import org.clayton.intake.facts.IntakeReport.InputFile;
import org.clayton.intake.facts.IntakeReport.InputSheet;
import org.clayton.intake.facts.Notice;
import org.clayton.intake.facts.Place;
import org.clayton.intake.facts.Question;
import org.clayton.intake.facts.Refusal;
import org.clayton.intake.facts.RefusedSheet;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Decided;
import org.clayton.intake.sheets.SheetNotice;
import org.clayton.intake.sheets.Unreadable;

/** What came of one file, sheet by sheet. */
final class FileReading {

    private final String name;
    private final List<InputSheet> sheets = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<RefusedSheet> refused = new ArrayList<>();

    private long bytes;
    private String sha256 = "";
    private String format = "not read";
    private Decided encoding = Decided.NOTHING;
    private Decided delimiter = Decided.NOTHING;

    FileReading(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void is(long size, String hash) {
        bytes = size;
        sha256 = hash;
    }

    void opensAs(String kind) {
        format = kind;
    }

    void decodedAs(Decided letters, Decided cells) {
        encoding = letters;
        delimiter = cells;
    }

    void sheet(InputSheet sheet, SheetLog log) {
        sheets.add(sheet);
        refusals.addAll(log.refusals());
        questions.addAll(log.questions());
        notices.addAll(log.notices());
    }

    /** The file as a whole was not read. */
    void refuse(Unreadable why) {
        refuse(why.found(), why.wrong(), why.maybe());
    }

    void refuse(String found, String wrong, String maybe) {
        refusals.add(new Refusal(new Place(name, "", 0), "", found, wrong, maybe));
    }

    void notice(SheetNotice notice) {
        notices.add(new Notice(new Place(name, "", notice.row()), notice.column(), notice.found(), notice.means()));
    }

    void notice(String found, String means) {
        notices.add(new Notice(new Place(name, "", 0), "", found, means));
    }

    void notice(Notice notice) {
        notices.add(notice);
    }

    void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    void refused(RefusedSheet rows) {
        refused.add(rows);
    }

    /** The digest of the file is known last. */
    List<RefusedSheet> refusedRows() {
        return refused.stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .map(sheet -> new RefusedSheet(
                        sheet.file(), sha256, sheet.sheet(), sheet.header(), sheet.rows(), sheet.correctable()))
                .toList();
    }

    InputFile file() {
        return new InputFile(name, bytes, sha256, format, encoding, delimiter, List.copyOf(sheets));
    }

    List<Refusal> refusals() {
        return refusals;
    }

    List<Question> questions() {
        return questions;
    }

    List<Notice> notices() {
        return notices;
    }
}
