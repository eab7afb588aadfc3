package org.clayton.intake.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An .xlsx inside a container locked by a password. It is unlocked in memory; nothing is written to disk. */
final class LockedXlsx {

    /** The bytes of the workbook are held. */
    private static final int MOST = 512 << 20;

    private LockedXlsx() {}

    static XlsxFile open(Path file, Opening opening)
            throws Unreadable, IOException, XMLStreamException, GeneralSecurityException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var key = decryptor(container);
            // Excel writes this password by itself when only the structure is protected
            if (!key.verifyPassword(Decryptor.DEFAULT_PASSWORD) && !key.verifyPassword(Locked.password(opening))) {
                throw Locked.wrongPassword();
            }
            try (var in = key.getDataStream(container)) {
                var bytes = in.readNBytes(MOST);
                if (in.read() >= 0) {
                    throw new Unreadable(
                            "a locked workbook of more than 512 MB",
                            "It does not fit the memory of this machine",
                            "Maybe save it again without a password, or split it");
                }
                return XlsxFile.open(Archive.of(bytes)).unlocked();
            }
        }
    }

    private static Decryptor decryptor(POIFSFileSystem container) throws IOException, Unreadable {
        try {
            return Decryptor.getInstance(new EncryptionInfo(container));
        } catch (EncryptedDocumentException e) {
            throw Locked.unknownLock();
        }
    }
}
