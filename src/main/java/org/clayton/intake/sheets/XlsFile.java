package org.clayton.intake.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel 97 to 2003: at most 65,536 rows a sheet, so its rows are held. */
record XlsFile(List<Sheet> sheets) implements SheetFile {

    static XlsFile open(Path file) throws Unreadable {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var cells = new XlsCells();
            var formats = new FormatTrackingHSSFListener(cells);
            cells.formats(formats);
            var request = new HSSFRequest();
            request.addListenerForAllRecords(formats);
            new HSSFEventFactory().processWorkbookEvents(request, container);
            return new XlsFile(cells.sheets());
        } catch (EncryptedDocumentException e) {
            throw FileFormat.encrypted();
        } catch (OldExcelFormatException e) {
            throw new Unreadable(
                    "a workbook of Excel 5.0 or 95",
                    "Only .xlsx, .xls of Excel 97 and later, and delimited text (.csv) are read",
                    "Maybe open it in a spreadsheet program and save it as .xlsx");
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(
                    "a damaged workbook (.xls)",
                    "Its parts cannot be read",
                    "Maybe open it in a spreadsheet program, let it repair the file, and save it again");
        }
    }

    @Override
    public String format() {
        return "xls";
    }

    @Override
    public void close() {}

    record XlsSheet(String name, boolean hidden, List<Row> rows) implements Sheet {
        @Override
        public Rows open() {
            return new HeldRows(rows.iterator());
        }
    }

    private record HeldRows(Iterator<Row> rows) implements Rows {
        @Override
        public @Nullable Row next() {
            return rows.hasNext() ? rows.next() : null;
        }

        @Override
        public void close() {}
    }
}
