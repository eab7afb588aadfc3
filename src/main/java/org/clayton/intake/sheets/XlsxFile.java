package org.clayton.intake.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/** A workbook of Excel 2007 or later. POI opens the package and guards against zip bombs; the cells are read as a stream. */
final class XlsxFile implements SheetFile {

    private final OPCPackage container;
    private final XSSFReader reader;
    private final List<Sheet> sheets = new ArrayList<>();
    private SharedStrings strings = SharedStrings.NONE;
    private DateStyles styles = DateStyles.NONE;
    private boolean since1904;

    private XlsxFile(OPCPackage container, XSSFReader reader) {
        this.container = container;
        this.reader = reader;
    }

    static XlsxFile open(Path file) throws Unreadable {
        OPCPackage container = null;
        try {
            container = OPCPackage.open(file.toFile(), PackageAccess.READ);
            var opened = new XlsxFile(container, new XSSFReader(container));
            opened.readWorkbook();
            return opened;
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IOException | XMLStreamException e) {
            if (container != null) {
                container.revert();
            }
            throw refusal(e);
        } catch (Unreadable | RuntimeException e) {
            if (container != null) {
                container.revert();
            }
            throw e instanceof Unreadable ours ? ours : refusal(e);
        }
    }

    private void readWorkbook() throws Unreadable, IOException, OpenXML4JException, XMLStreamException {
        try (var in = reader.getWorkbookData()) {
            var xml = Xml.open(in);
            while (xml.hasNext()) {
                if (xml.next() != Xml.START) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    var flag = Xml.attribute(xml, "date1904");
                    since1904 = flag.equals("1") || flag.equals("true");
                } else if (xml.getLocalName().equals("sheet")) {
                    sheets.add(new XlsxSheet(
                            Xml.attribute(xml, "name"),
                            !Xml.attribute(xml, "state").isEmpty()
                                    && !Xml.attribute(xml, "state").equals("visible"),
                            Xml.attribute(xml, "id")));
                }
            }
        }
        if (!container
                .getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())
                .isEmpty()) {
            try (var in = reader.getSharedStringsData()) {
                strings = SharedStrings.read(in);
            }
        }
        if (!container
                .getPartsByContentType(XSSFRelation.STYLES.getContentType())
                .isEmpty()) {
            try (var in = reader.getStylesData()) {
                styles = DateStyles.read(in);
            }
        }
    }

    static Unreadable refusal(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("zip bomb")) {
                return new Unreadable(
                        "a workbook that unpacks to far more than its size (a zip bomb)",
                        "Reading on could fill the memory of this machine",
                        "Maybe the file was made to do harm; ask its sender for a plain export");
            }
        }
        return new Unreadable(
                "a damaged workbook (.xlsx)",
                "Its parts cannot be read",
                "Maybe open it in a spreadsheet program, let it repair the file, and save it again");
    }

    @Override
    public String format() {
        return since1904 ? "xlsx, dates since 1904" : "xlsx";
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
            try {
                InputStream part = reader.getSheet(relation);
                return new XlsxRows(part, strings, styles, since1904);
            } catch (OpenXML4JException | IOException | XMLStreamException | IllegalArgumentException e) {
                throw refusal(e);
            }
        }
    }
}
