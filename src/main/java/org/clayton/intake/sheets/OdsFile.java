package org.clayton.intake.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.clayton.intake.sheets.SheetNotice.Kind;

/** A workbook of LibreOffice or OpenOffice (OpenDocument 1.x), packed (.ods) or as one XML file (.fods). */
final class OdsFile implements SheetFile {

    private final String format;
    private final Runnable closing;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Notices notices = new Notices();

    private OdsFile(String format, Runnable closing) {
        this.format = format;
        this.closing = closing;
    }

    static OdsFile open(Archive archive) throws Unreadable, IOException, XMLStreamException {
        var whole = false;
        try {
            requireUnlocked(archive);
            var opened = new OdsFile("ods", archive::close);
            if (archive.hasFolder("Basic/")) {
                opened.notices.add(Kind.MACROS, "", "");
            }
            opened.findSheets(() -> Xml.open(archive.in("content.xml")), archive.size("content.xml"));
            whole = true;
            return opened;
        } finally {
            if (!whole) {
                archive.close();
            }
        }
    }

    /** One XML file without an archive around it. */
    static OdsFile openFlat(Path file) throws Unreadable, IOException, XMLStreamException {
        var opened = new OdsFile("fods", () -> {});
        opened.findSheets(() -> Xml.open(Files.newInputStream(file)), Files.size(file));
        return opened;
    }

    private static void requireUnlocked(Archive archive) throws Unreadable, IOException, XMLStreamException {
        if (!archive.has("META-INF/manifest.xml")) {
            return;
        }
        try (var xml = Xml.open(archive.in("META-INF/manifest.xml"))) {
            while (xml.hasNext()) {
                if (xml.next() == Xml.START && xml.name().equals("encryption-data")) {
                    throw Locked.unknownLock();
                }
            }
        }
    }

    private void findSheets(XmlSource source, long bytes) throws IOException, XMLStreamException, Unreadable {
        Set<String> hidden = new HashSet<>();
        var style = "";
        try (var xml = source.open()) {
            while (xml.hasNext()) {
                if (xml.next() != Xml.START) {
                    continue;
                }
                switch (xml.name()) {
                    case "style" -> style = xml.attribute("name");
                    case "table-properties" -> {
                        if (xml.attribute("display").equals("false")) {
                            hidden.add(style);
                        }
                    }
                    case "table" -> {
                        var at = sheets.size();
                        sheets.add(new OdsSheet(
                                xml.attribute("name"),
                                hidden.contains(xml.attribute("style-name")),
                                () -> OdsRows.open(source, at, format)));
                        xml.skip();
                    }
                    case "tracked-changes" -> xml.skip();
                    case "table-source", "dde-source" -> notices.add(Kind.EXTERNAL_LINK, "", xml.attribute("href"));
                    default -> {}
                }
            }
        }
        XmlSource.requireFewSheets(sheets.size(), bytes);
    }

    @Override
    public String format() {
        return format;
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
        closing.run();
    }

    private record OdsSheet(String name, boolean hidden, CheckedRows.Opener rows) implements Sheet {
        @Override
        public Rows open() throws Unreadable {
            return CheckedRows.open("ods", rows);
        }
    }
}
