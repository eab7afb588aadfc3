package org.clayton.intake.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel 97 to 2003: at most 65,536 rows a sheet, so its rows are held. */
record XlsFile(boolean since1904, List<Sheet> sheets, List<SheetNotice> notices) implements SheetFile {

    static XlsFile open(Path file, Opening opening) throws Unreadable, IOException {
        try {
            return read(file, null);
        } catch (EncryptedDocumentException locked) {
            return unlocked(file, Locked.password(opening));
        }
    }

    private static XlsFile unlocked(Path file, String password) throws Unreadable, IOException {
        try {
            return read(file, password);
        } catch (EncryptedDocumentException e) {
            throw String.valueOf(e.getMessage()).contains("password") ? Locked.wrongPassword() : Locked.unknownLock();
        }
    }

    /** The library takes the password from the thread; it is gone from there when this returns. */
    private static XlsFile read(Path file, @Nullable String password) throws Unreadable, IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            Biff8EncryptionKey.setCurrentUserPassword(password);
            var book = new XlsBook();
            var formats = new FormatTrackingHSSFListener(book);
            book.formats(formats);
            var request = new HSSFRequest();
            request.addListenerForAllRecords(formats);
            new HSSFEventFactory().processWorkbookEvents(request, container);
            var notices = book.notices();
            if (password != null) {
                notices.add(SheetNotice.Kind.UNLOCKED, "", "");
            }
            if (container.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                notices.add(SheetNotice.Kind.MACROS, "", "");
            }
            return new XlsFile(book.since1904(), book.sheets(), notices.list());
        } catch (OldExcelFormatException e) {
            throw FileFormat.saveAs("a workbook of Excel 5.0 or 95");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Override
    public String format() {
        return since1904 ? "xls, dates since 1904" : "xls";
    }

    @Override
    public void close() {}
}
