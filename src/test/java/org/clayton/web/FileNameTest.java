package org.clayton.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest(name = "{0} is kept as {1}")
    @CsvSource({
        "izvod.xlsx, izvod.xlsx",
        "Извод по рачуну 2025.xlsx, Извод по рачуну 2025.xlsx",
        "/etc/passwd, passwd",
        "..\\..\\boot.ini, boot.ini",
        "C:\\cases\\a.csv, a.csv",
        "..., file",
        "'', file",
        ".hidden.csv, hidden.csv",
        "a<b>:\"|?*.csv, ab.csv",
        "con.xlsx, _con.xlsx",
        "COM1, _COM1",
        "fo\u202Exslx.exe, foxslx.exe",
        "tab\tand\u0000nul.csv, tabandnul.csv",
    })
    void what_was_sent_becomes_one_plain_name(String sent, String kept) {
        assertThat(FileName.safe(sent, "file")).isEqualTo(kept);
    }

    @Test
    void a_long_name_keeps_its_ending_and_its_letters_whole() {
        var name = FileName.safe("\uD83D\uDEA4".repeat(200) + ".xlsx", "file");
        assertThat(name).hasSizeLessThanOrEqualTo(60).endsWith("\uD83D\uDEA4.xlsx");
        assertThat(name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isLessThan(255);
    }

    @Test
    void the_second_of_two_gets_a_number_before_its_ending() {
        assertThat(FileName.numbered("izvod.xlsx", 2)).isEqualTo("izvod (2).xlsx");
        assertThat(FileName.numbered("izvod", 3)).isEqualTo("izvod (3)");
    }
}
