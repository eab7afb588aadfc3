package org.clayton.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    private static final String BOSNIAN =
            "Datum;Račun;Uplatilac\n01.02.2024;160;Đurđica Čović, Žepče, Šipovo; ćuprija, đak\n";
    private static final String POLISH = "Data;Tytuł;Kwota\n2024-01-02;Opłata za przelew, Łódź, ślub, żółw, ćma;10\n";
    private static final String FRENCH =
            "Date;Libellé;Débit\n02/01/2024;Crème brûlée à Orléans, très cher, garçon, noël;10\n";
    private static final String PORTUGUESE =
            "Data;Descrição;Valor\n02/01/2024;Comissão de manutenção, João, ações, três;10\n";
    private static final String GERMAN =
            "Buchungstag;Empfänger;Betrag\n02.01.2024;Bäckerei Größl, Straße, Überweisung;10\n";
    private static final String SERBIAN = "Датум;Рачун;Уплатилац\n01.02.2024;160;Ђурђица Човић, Жепче\n";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "BOSNIAN, windows-1250",
        "BOSNIAN, ISO-8859-2",
        "BOSNIAN, IBM852",
        "BOSNIAN, UTF-8",
        "BOSNIAN, UTF-16",
        "POLISH, windows-1250",
        "POLISH, ISO-8859-2",
        "POLISH, IBM852",
        "POLISH, UTF-16LE",
        "FRENCH, windows-1252",
        "FRENCH, UTF-8",
        "PORTUGUESE, windows-1252",
        "GERMAN, windows-1252",
        "SERBIAN, windows-1251",
        "SERBIAN, UTF-8",
        "SERBIAN, UTF-16BE",
    })
    void every_letter_comes_back(String language, String page) throws IOException {
        var text =
                switch (language) {
                    case "BOSNIAN" -> BOSNIAN;
                    case "POLISH" -> POLISH;
                    case "FRENCH" -> FRENCH;
                    case "PORTUGUESE" -> PORTUGUESE;
                    case "GERMAN" -> GERMAN;
                    default -> SERBIAN;
                };
        var file = folder.resolve("text.csv");
        Files.write(file, text.getBytes(Charset.forName(page)));
        var read = new String(Files.readAllBytes(file), Encoding.of(file));
        assertThat(read.replace("\uFEFF", "")).isEqualTo(text);
    }
}
