package org.clayton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Names on the command line and in a file. */
class MatchCommandTest {

    @TempDir
    Path disk;

    private final StringWriter screen = new StringWriter();
    private final StringWriter aside = new StringWriter();

    @Test
    void two_names_are_shown_word_by_word() {
        assertThat(run("match", "Ђорђе Живковић", "Zivkovic Djordje", "--schema", "Person"))
                .isEqualTo(ExitCode.DONE);
        assertThat(screen.toString())
                .startsWith("match     ")
                .contains("Ђорђе | Djordje")
                .contains("counts 1.00, agrees");
    }

    @Test
    void a_file_gives_an_array_in_its_order_with_its_other_columns() throws IOException {
        var file = Files.writeString(disk.resolve("p.csv"), """
                name1,name2,schema,is_match,note
                Trade 2 d.o.o.,Trade 3 d.o.o.,Company,false,two
                "Petrović, Ana",Ana Petrovic,Person,true,"one, in two orders"
                ,Ana Petrovic,,false,nobody
                """);
        assertThat(run("match", "--pairs", file.toString(), "--json")).isEqualTo(ExitCode.DONE);
        var array = JsonMapper.builder().build().readTree(screen.toString());
        assertThat(array).hasSize(3);
        assertThat(array.get(0).get("verdict").asString()).isEqualTo("different");
        assertThat(array.get(1).get("verdict").asString()).isEqualTo("match");
        assertThat(array.get(1).get("note").asString()).isEqualTo("one, in two orders");
        assertThat(array.get(1).get("features").get(0).get("because").asString())
                .isNotEmpty();
        assertThat(array.get(2).get("score").asDouble()).isZero();
    }

    @Test
    void what_is_known_is_scored() throws IOException {
        var file = Files.writeString(disk.resolve("p.csv"), """
                name1,name2,schema,is_match
                Ana Petrović,Ana Petrovic,Person,1
                Ana Petrović,Ivo Petrović,Person,0
                Ana Petrović,A. P.,Person,1
                """);
        run("match", "--pairs", file.toString());
        assertThat(screen.toString())
                .contains("3 pairs with is_match, only \"match\" counting as yes: 1 right, 0 wrong, 1 missed;"
                        + " precision 1.000, recall 0.500, F1 0.667");
    }

    @Test
    void what_cannot_be_compared_is_said() throws IOException {
        assertThat(run("match", "Ana")).isEqualTo(ExitCode.BAD_INPUT);
        var file = Files.writeString(disk.resolve("p.csv"), "a,b\nAna,Ivo\n");
        assertThat(run("match", "--pairs", file.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("match", "--pairs", disk.resolve("none.csv").toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(aside.toString().lines().map(line -> line.replace(disk.toString(), "DISK")))
                .containsExactly(
                        "clayton match: 1 names. Two names are compared, or the pairs of a file. Maybe put each name in"
                                + " quotation marks, or name a file with --pairs",
                        "DISK/p.csv: the columns a, b. Two columns of names are wanted, name1 and name2. Maybe the header"
                                + " row is missing, or the columns are called something else",
                        "DISK/none.csv: a file that cannot be read (DISK/none.csv). Pairs of names are a CSV file in"
                                + " UTF-8. Maybe the path is misspelt, or it was saved in another code page");
    }

    private int run(String... args) {
        return Main.commandLine(new PrintWriter(screen, true), new PrintWriter(aside, true))
                .execute(args);
    }
}
