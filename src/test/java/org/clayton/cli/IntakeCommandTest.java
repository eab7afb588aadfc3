package org.clayton.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code clayton intake} tells what was read, how and why, asks what is open, and judges nothing. */
class IntakeCommandTest extends AtTheTerminal {

    private static final String ASKING = """
            Date;Description;Amount;Currency
            03/04/2024;Books;-20,00;EUR
            02/05/2024;Fuel;-50,00;EUR
            06/03/2024;Gift;100,00;EUR
            """;

    @TempDir
    Path disk;

    private Path folder = Path.of("");

    @BeforeEach
    void a_case_with_one_statement_that_asks() throws IOException {
        folder = Files.createDirectory(disk.resolve("case"));
        Files.writeString(folder.resolve("konto.csv"), ASKING, UTF_8);
    }

    @Test
    void the_screen_counts_every_row_and_shows_the_lines_that_answer() {
        assertThat(intake()).isEqualTo(ExitCode.DONE);
        assertThat(screen.toString())
                .contains("4 rows = 0 accepted + 0 refused + 3 set aside + 1 named")
                .contains("    * month first: 4 March 2024:", "      - file: konto.csv", "        dates: month-first");
    }

    @Test
    void strict_tells_the_shell_that_something_was_asked() throws IOException {
        assertThat(intake("--strict")).isEqualTo(ExitCode.REFUSALS);
        Files.writeString(folder.resolve("case.yaml"), "columns:\n  - file: konto.csv\n    dates: month-first\n");
        assertThat(intake("--strict")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void explain_shows_each_column_its_role_its_style_and_why() {
        intake("--explain");
        assertThat(screen.toString())
                .contains("encoding: UTF-8", "bank statement, header in row 1, words in en")
                .containsPattern("C +Amount +amount-signed +en +1\\.234,56 \\(3 of 3 telling cells\\) +-20,00");
    }

    @Test
    void json_holds_the_questions_with_the_lines_for_case_yaml() {
        intake("--json");
        assertThat(screen.toString())
                .contains("\"schema\": \"clayton-intake/1\"", "\"about\": \"dates\"", "\"setAside\": 3")
                .contains("\"caseYaml\": [\"  - file: konto.csv\", \"    dates: day-first\"]");
    }

    @Test
    void every_row_is_written_with_its_fate() throws IOException {
        Files.writeString(folder.resolve("good.csv"), """
                Date;Description;Amount;Balance;Currency
                13.03.2024;=cmd();-20,00;80,00;EUR
                14.03.2024;Fuel;5o,00;30,00;EUR
                15.03.2024;Gift;100,00;130,00;EUR
                """);
        var rows = disk.resolve("rows.csv");
        intake("--rows", rows.toString());
        assertThat(Files.readAllLines(rows))
                .contains("good.csv,,2,bank statement,good,0,2024-03-13,,D,20.00,EUR,80.00,,,'=cmd(),,accepted,")
                .contains("good.csv,,4,bank statement,good,1,2024-03-15,,C,100.00,EUR,130.00,,,Gift,,accepted,")
                .anyMatch(line -> line.startsWith("good.csv,,1,,") && line.contains(",named,"))
                .anyMatch(line -> line.startsWith("good.csv,,3,,") && line.contains(",refused,"))
                .anyMatch(line -> line.startsWith("konto.csv,,2,,") && line.contains(",set aside,"))
                .hasSize(9);
    }

    @Test
    void a_run_of_which_everything_is_set_aside_explains_the_questions() {
        var code = run("run", folder.toString(), "--out", disk.resolve("out").toString());
        assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(aside.toString())
                .contains("No movement of money was read, and 1 question waits for an answer")
                .contains("- file: konto.csv", "dates: day-first", "dates: month-first");
    }

    @Test
    void a_locked_file_is_opened_with_a_password_from_standard_input() throws Exception {
        lock(folder.resolve("locked.xlsx"), "secret");
        assertThat(withInput("secret\n", "--password"))
                .contains("locked.xlsx / Promet", "was opened with the password");
        assertThat(withInput("other.xlsx=nothing\nlocked.xlsx=secret\n", "--password"))
                .contains("was opened with the password");
        assertThat(withInput("", "--password")).contains("Refused (1)", "locked");
    }

    private static void lock(Path file, String password) throws Exception {
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (var data = encryptor.getDataStream(container);
                    var book = new XSSFWorkbook()) {
                book.createSheet("Promet").createRow(0).createCell(0).setCellValue("Datum");
                book.write(data);
            }
            try (var out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
    }

    private String withInput(String text, String... options) {
        InputStream before = System.in;
        try {
            System.setIn(new java.io.ByteArrayInputStream(text.getBytes(UTF_8)));
            screen.getBuffer().setLength(0);
            intake(options);
            return screen.toString();
        } finally {
            System.setIn(before);
        }
    }

    private int intake(String... options) {
        var arguments = new ArrayList<>(List.of("intake", folder.toString()));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return type(arguments);
    }
}
