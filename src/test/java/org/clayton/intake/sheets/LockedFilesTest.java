package org.clayton.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files locked by a password are read with it and refused without it. */
class LockedFilesTest {

    @TempDir
    Path folder;

    private Path locked(String how, String password) throws Exception {
        return how.equals("xls") ? lockedXls(password) : lockedXlsx(EncryptionMode.valueOf(how), password);
    }

    private Path lockedXlsx(EncryptionMode mode, String password) throws Exception {
        var file = folder.resolve("locked.xlsx");
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (var data = encryptor.getDataStream(container);
                    var book = new XSSFWorkbook()) {
                book.createSheet("Promet").createRow(0).createCell(0).setCellValue("Žarko");
                book.write(data);
            }
            try (var out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        return file;
    }

    private Path lockedXls(String password) throws Exception {
        var file = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.createSheet("Promet").createRow(0).createCell(0).setCellValue("Žarko");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }

    private static SheetFile open(Path file, String password) throws Unreadable {
        var known = Map.of("case/locked", password.toCharArray());
        return SheetFile.open(file, Opening.of("case/locked").with(name -> Optional.ofNullable(known.get(name))));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"agile", "standard", "xls"})
    void the_password_opens_it(String how) throws Exception {
        try (var opened = open(locked(how, "tajna šifra 7"), "tajna šifra 7");
                var rows = opened.sheets().get(0).open()) {
            var row = rows.next();
            assertThat(row).isNotNull();
            assertThat(row.text(0)).isEqualTo("Žarko");
            assertThat(opened.notices())
                    .extracting(SheetNotice::means)
                    .containsExactly("The file was opened with the password given");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"agile", "standard", "xls"})
    void another_password_does_not(String how) throws Exception {
        var file = locked(how, "tajna");
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> open(file, "Tajna"))
                .withMessage("a file locked by a password. The password given does not open it. "
                        + "Maybe it is misspelled (capitals count), or belongs to another file");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"agile", "standard", "xls"})
    void without_a_password_it_is_refused(String how) throws Exception {
        var file = locked(how, "tajna");
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> SheetFile.open(file))
                .withMessageStartingWith(
                        "a file locked by a password. It cannot be read without it. Maybe run with --password");
    }

    @Test
    void a_password_is_asked_for_only_when_a_file_is_locked() throws Exception {
        var file = folder.resolve("open.csv");
        Files.writeString(file, "a;b\n1;2\n");
        Passwords never = name -> fail("asked for " + name);
        try (var opened = SheetFile.open(file, Opening.of("open.csv").with(never))) {
            assertThat(opened.sheets()).hasSize(1);
        }
    }

    @Test
    void a_structure_that_excel_locks_by_itself_needs_no_password() throws Exception {
        var file = lockedXlsx(EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD);
        assertThat(SheetText.rows(file)).containsExactly("# Promet", "1 | Žarko");
    }

    @Test
    void an_open_document_is_refused_until_it_is_saved_without_a_password() throws Exception {
        var parts = Archives.ods("", "");
        parts.put("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
        var file = Archives.write(folder.resolve("locked.ods"), parts);
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> SheetFile.open(file))
                .withMessageContaining("remove the password and save it again");
    }
}
