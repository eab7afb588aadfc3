package org.clayton.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bank numbers its statements without a gap; where a number is left out, something was not handed in. */
class PageNumbersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
                    one after the other        ; 1 2 3          ;
                    pages of one statement     ; 5/1 5/2 6/1    ;
                    a new year begins          ; 52 1 2         ;
                    the same page twice        ; 5/1 5/1 5/2    ;
                    a statement left out       ; 1 2 4          ; 2>4
                    a page left out            ; 5/1 5/3        ; 5/1>5/3
                    the first page left out    ; 5/1 6/2        ; 5/1>6/2
                    what is no number is passed; 1 A7 2         ;
                    without a number           ; 1 - 3          ; 1>3
                    """)
    void names_what_is_left_out(String what, String pages, String missing) {
        var numbers = new PageNumbers();
        var found = Arrays.stream(pages.split(" "))
                .flatMap(page -> numbers.missing(statement(page.equals("-") ? "" : page)).stream())
                .map(sentence -> sentence.replaceAll(".*statement (\\S+) is followed by (\\S+) .*", "$1>$2"))
                .collect(Collectors.joining(" "));

        assertThat(found).as(what).isEqualTo(missing == null ? "" : missing);
    }

    private static Statement statement(String page) {
        var facts = new Facts.Statement(
                new Place("a.sta", "", 1),
                "100001",
                "",
                "",
                Currency.getInstance("EUR"),
                null,
                null,
                0L,
                0L,
                page,
                null,
                null,
                List.of());
        return new Statement(0, facts, 0, 0);
    }
}
