package org.clayton.intake.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.clayton.intake.sheets.SheetNotice.Kind;

/** A workbook of Excel 2007 or later. POI opens the package and guards against zip bombs; the cells are read as a stream. */
final class XlsxFile implements SheetFile {

    private final OPCPackage container;
    private final XlsxParts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Notices notices = new Notices();
    private SharedStrings strings = SharedStrings.NONE;
    private CellStyles styles = CellStyles.NONE;
    private boolean since1904;

    private XlsxFile(OPCPackage container) throws OpenXML4JException, Unreadable {
        this.container = container;
        this.parts = new XlsxParts(container);
    }

    static XlsxFile open(Path file) throws Unreadable, IOException, XMLStreamException, OpenXML4JException {
        return open(OPCPackage.open(file.toFile(), PackageAccess.READ));
    }

    static XlsxFile open(OPCPackage container) throws Unreadable, IOException, XMLStreamException, OpenXML4JException {
        var whole = false;
        try {
            var opened = new XlsxFile(container);
            opened.readWorkbook();
            whole = true;
            return opened;
        } finally {
            if (!whole) {
                container.revert();
            }
        }
    }

    XlsxFile unlocked() {
        notices.add(Kind.UNLOCKED, "", "");
        return this;
    }

    private void readWorkbook() throws Unreadable, IOException, XMLStreamException, OpenXML4JException {
        try (var xml = Xml.open(parts.workbook().getInputStream())) {
            while (xml.hasNext()) {
                if (xml.next() != Xml.START) {
                    continue;
                }
                if (xml.name().equals("workbookPr")) {
                    since1904 = xml.isTrue("date1904");
                } else if (xml.name().equals("sheet")) {
                    addSheet(xml);
                }
            }
        }
        var texts = parts.related(parts.workbook(), "/sharedStrings");
        if (texts.isPresent()) {
            try (var in = texts.get().getInputStream()) {
                strings = SharedStrings.read(in);
            }
        }
        var looks = parts.related(parts.workbook(), "/styles");
        if (looks.isPresent()) {
            try (var in = looks.get().getInputStream()) {
                styles = CellStyles.read(in);
            }
        }
        if (parts.hasMacros()) {
            notices.add(Kind.MACROS, "", "");
        }
        parts.links(notices);
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
        container.revert();
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
                return new XlsxRows(Xml.open(part.getInputStream()), cells, notes -> addNotes(part, notes));
            });
        }

        private void addNotes(PackagePart sheet, Notices to) throws IOException, XMLStreamException, Unreadable {
            var notes = parts.related(sheet, "/comments");
            if (notes.isPresent()) {
                XlsxNotes.read(notes.get().getInputStream(), to);
            }
        }
    }
}
