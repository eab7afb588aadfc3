package org.clayton.intake.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.clayton.intake.sheets.SheetNotice.Kind;

/** A workbook of Excel 2007 or later. Its cells are read as a stream. */
final class XlsxFile implements SheetFile {

    private final Archive archive;
    private final XlsxParts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Notices notices = new Notices();
    private SharedStrings strings = SharedStrings.NONE;
    private CellStyles styles = CellStyles.NONE;
    private boolean since1904;

    private XlsxFile(Archive archive) throws IOException, XMLStreamException, Unreadable {
        this.archive = archive;
        this.parts = new XlsxParts(archive);
    }

    static XlsxFile open(Archive archive) throws Unreadable, IOException, XMLStreamException {
        var whole = false;
        try {
            var opened = new XlsxFile(archive);
            opened.readWorkbook();
            whole = true;
            return opened;
        } finally {
            if (!whole) {
                archive.close();
            }
        }
    }

    XlsxFile unlocked() {
        notices.add(Kind.UNLOCKED, "", "");
        return this;
    }

    private void readWorkbook() throws Unreadable, IOException, XMLStreamException {
        readSheets();
        var texts = parts.shared("/sharedStrings");
        if (texts.isPresent()) {
            try (var xml = parts.open(texts.get())) {
                strings = SharedStrings.read(xml);
            }
        }
        var looks = parts.shared("/styles");
        if (looks.isPresent()) {
            try (var xml = parts.open(looks.get())) {
                styles = CellStyles.read(xml);
            }
        }
        if (parts.shared("/vbaProject").isPresent()) {
            notices.add(Kind.MACROS, "", "");
        }
        parts.links(notices);
    }

    private void readSheets() throws Unreadable, IOException, XMLStreamException {
        var isWorkbook = false;
        try (var xml = parts.open(parts.workbook())) {
            while (xml.hasNext()) {
                if (xml.next() != Xml.START) {
                    continue;
                }
                switch (xml.name()) {
                    case "workbook" -> isWorkbook = true;
                    case "workbookPr" -> since1904 = xml.isTrue("date1904");
                    case "sheet" -> addSheet(xml);
                    default -> {}
                }
            }
        }
        if (!isWorkbook) {
            throw FileFormat.saveAs("an Office file without a workbook in it");
        }
    }

    private void addSheet(Xml xml) {
        var state = xml.attribute("state");
        var hidden = !state.isEmpty() && !state.equals("visible");
        sheets.add(new XlsxSheet(xml.attribute("name"), hidden, xml.attribute("id")));
    }

    @Override
    public String format() {
        return since1904 ? "xlsx, dates since 1904" : "xlsx";
    }

    @Override
    public List<SheetNotice> notices() {
        return notices.list();
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void close() {
        archive.close();
    }

    private final class XlsxSheet implements Sheet {

        private final String name;
        private final boolean hidden;
        private final String relation;

        XlsxSheet(String name, boolean hidden, String relation) {
            this.name = name;
            this.hidden = hidden;
            this.relation = relation;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean hidden() {
            return hidden;
        }

        @Override
        public Rows open() throws Unreadable {
            return CheckedRows.open("xlsx", () -> {
                var part = parts.sheet(relation);
                var cells = new XlsxCells(strings, styles, since1904);
                return new XlsxRows(parts.open(part), cells, notes -> addNotes(part, notes));
            });
        }

        private void addNotes(String sheet, Notices to) throws IOException, XMLStreamException, Unreadable {
            var notes = parts.of(sheet, "/comments");
            if (notes.isPresent()) {
                try (var xml = parts.open(notes.get())) {
                    XlsxNotes.read(xml, to);
                }
            }
        }
    }
}
