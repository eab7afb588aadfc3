package org.clayton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clayton.intake.sheets.Archives;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files larger than the memory that a run is given: refused after a bounded time, and the file beside them is read. */
@Tag("fuzz")
class HugeFilesTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TempDir
    Path disk;

    private HostileFolder hostile;

    @BeforeEach
    void a_sound_statement() throws IOException {
        hostile = new HostileFolder(Files.createDirectory(disk.resolve("case")));
    }

    @Test
    void a_text_of_two_gigabytes_that_is_one_line() throws IOException {
        var file = hostile.file("endless.csv");
        var head = "Date;Description;Amount;Currency\n2024-01-02;Coffee;-1.00;EUR\n".repeat(200);
        Files.writeString(file, head);
        // sparse: takes no room on the disk
        try (var rest = new RandomAccessFile(file.toFile(), "rw")) {
            rest.setLength((2L << 30) + 1000);
        }
        assertThat(assertTimeoutPreemptively(LIMIT, hostile::refused)).isNotEmpty();
    }

    @Test
    void a_line_of_letters_without_end() throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(hostile.file("endless.txt")))) {
            out.write("Date;Description;Amount\n2024-01-02;".getBytes(StandardCharsets.UTF_8));
            repeat(out, "endless", 20_000_000);
        }
        assertThat(assertTimeoutPreemptively(LIMIT, hostile::refused)).containsExactly("row 2 of a text file");
    }

    private static void repeat(OutputStream out, String text, int times) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < times; i++) {
            out.write(bytes);
        }
    }

    @Test
    void a_cell_of_four_hundred_megabytes() throws IOException {
        workbook(zip -> {
            zip.write("<row><c t=\"inlineStr\"><is><t>".getBytes(StandardCharsets.UTF_8));
            var random = new Random(7);
            var piece = new byte[4096];
            for (var i = 0; i < 100_000; i++) {
                for (var at = 0; at < piece.length; at++) {
                    piece[at] = (byte) (at % 64 == 0 ? 'a' + random.nextInt(26) : 'x');
                }
                zip.write(piece);
            }
        });
        assertThat(assertTimeoutPreemptively(LIMIT, hostile::refused))
                .containsExactly("a cell with more than 32,767 characters");
    }

    @Test
    void more_rows_than_a_sheet_can_have() throws IOException {
        workbook(zip -> {
            for (var row = 1; row <= 1_048_577; row++) {
                zip.write(("<row><c><v>" + row + "</v></c></row>").getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
        assertThat(assertTimeoutPreemptively(LIMIT, hostile::refused))
                .containsExactly("a sheet with more than 1,048,576 rows");
    }

    private interface Writing {
        void to(ZipOutputStream zip) throws IOException;
    }

    /** A workbook whose only sheet is written as it goes. */
    private void workbook(Writing sheet) throws IOException {
        try (var zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(hostile.file("huge.xlsx"))))) {
            for (var part : Archives.xlsx("<worksheet><sheetData>").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                if (part.getKey().endsWith("sheet1.xml")) {
                    sheet.to(zip);
                }
                zip.closeEntry();
            }
        }
    }
}
