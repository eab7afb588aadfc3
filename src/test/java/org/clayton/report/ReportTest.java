package org.clayton.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.clayton.intake.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The package as a folder: whole or not at all, and the same every time. */
class ReportTest {

    @TempDir
    Path folder;

    @Test
    void the_same_findings_give_the_same_bytes_whatever_the_locale_and_time_zone() throws Exception {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var first =
                digests(Report.write(HandMade.findings(), folder.resolve("one")).folder());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            var second = digests(
                    Report.write(HandMade.findings(), folder.resolve("two")).folder());
            assertThat(second).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void every_file_that_is_promised_is_there() {
        var written = Report.write(HandMade.findings(), folder.resolve("out"));
        assertThat(written.result()).isRegularFile();
        assertThat(written.workpaper()).isRegularFile();
        assertThat(written.orders()).hasSize(8).allSatisfy(order -> assertThat(order)
                .isRegularFile());
        assertThat(written.orders().get(1)).hasFileName("P1-HR1723600001101234565.pdf");
    }

    @Test
    void the_result_is_json_with_exact_money_and_places() throws IOException {
        var written = Report.write(HandMade.findings(), folder.resolve("out"));
        var result = JsonMapper.builder().build().readTree(Files.readAllBytes(written.result()));
        assertThat(result.at("/schema").asString()).isEqualTo("clayton-result/1");
        assertThat(result.at("/proposals/0/amount/amount").asString()).isEqualTo("12000.00");
        assertThat(result.at("/proposals/0/state").asString()).isEqualTo("proposed");
        assertThat(result.at("/trails/fifo/hops/2/received").asString()).isEqualTo("4566900.00");
        assertThat(result.at("/movements/2/movement").asInt()).isEqualTo(4);
        assertThat(result.at("/movements/2/otherPlace/sheet").asString()).isEqualTo("Промет");
        assertThat(result.at("/traced/0/byMethod/libr/amount").asString()).isEqualTo("12250.00");
        assertThat(Files.readString(written.result()))
                .doesNotContain(folder.toString())
                .doesNotContain("\r");
    }

    @Test
    void an_earlier_package_is_replaced_and_one_that_a_person_changed_is_kept() throws IOException {
        var out = folder.resolve("out");
        Report.write(HandMade.findings(), out);
        Report.write(HandMade.findings(), out);
        assertThat(names()).containsExactly("out");
        Files.writeString(out.resolve("note.txt"), "my own words");
        Report.write(HandMade.findings(), out);
        assertThat(names()).containsExactly("out", "out-kept-1");
        assertThat(folder.resolve("out-kept-1/note.txt")).hasContent("my own words");
    }

    @Test
    void a_folder_with_other_files_is_left_alone() throws IOException {
        var out = Files.createDirectory(folder.resolve("papers"));
        Files.writeString(out.resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> Report.write(HandMade.findings(), out))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("files that no run wrote")
                .hasMessageContaining("Maybe");
        assertThat(names()).containsExactly("papers");
        assertThat(out.resolve("letter.txt")).hasContent("dear");
    }

    @Test
    void a_place_that_cannot_be_written_gets_a_paragraph_and_nothing_is_left_behind() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> Report.write(HandMade.findings(), file.resolve("out")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("cannot be written");
        assertThatThrownBy(() -> Report.write(HandMade.findings(), file)).isInstanceOf(BadInput.class);
        assertThat(names()).containsExactly("file");
    }

    private List<String> names() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    /** Digest of each file, read back from the files themselves. */
    private static Map<String, String> digests(Path written) throws Exception {
        var digests = new TreeMap<String, String>();
        try (var all = Files.walk(written)) {
            for (var one : all.filter(Files::isRegularFile).toList()) {
                var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(one));
                digests.put(written.relativize(one).toString(), HexFormat.of().formatHex(digest));
            }
        }
        return digests;
    }
}
