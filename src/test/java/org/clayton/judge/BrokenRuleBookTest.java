package org.clayton.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.clayton.intake.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in a rule file is answered with file, line, a sentence and advice, before anything is judged. */
class BrokenRuleBookTest {

    @TempDir
    Path folder;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                rule("a missing bracket", "limitMinor )", "limitMinor", "cash-run.drl / line 13 / Found '$few'."),
                rule("no end", "end\n", "", "a rule is closed by the word 'end'"),
                rule(
                        "a misspelt field",
                        "$run.deposits",
                        "$run.deposit",
                        "line 13 / CashRun has no field 'deposit'. Maybe 'deposits'?"),
                rule(
                        "a misspelt fact",
                        "$run : CashRun(",
                        "$run : CashRuns(",
                        "There is no kind of fact 'CashRuns'. Maybe 'CashRun'?"),
                rule(
                        "a fact not imported",
                        "import org.clayton.observe.CashRun;",
                        "",
                        "Maybe: import org.clayton.observe.CashRun;"),
                rule("a number", "value <= $run.deposits", "value <= 4", "The number 4 stands in a rule"),
                rule(
                        "a number with separators",
                        "limitMinor )",
                        "20.000,00 )",
                        "The number 20.000,00 stands in a rule"),
                rule(
                        "a text for a number",
                        "limitMinor )",
                        "\"four\" )",
                        "'largestMinor' is no text, so it never equals \"four\"."),
                rule(
                        "money against a count",
                        "$run.deposits",
                        "$run.sumMinor",
                        "'value' is count and 'sumMinor' is money."),
                rule("the wrong way round", "value <= ", "value >= ", "the rule asks for the opposite"),
                rule(
                        "an unknown threshold",
                        "\"few\"",
                        "\"fwe\"",
                        "There is no threshold 'fwe' in rules/thresholds. Maybe 'few'?"),
                rule("a threshold for nobody", "holds( $run ), ", "", "It is not said for whose day and country"),
                rule(
                        "an unbound name",
                        "$run.deposits",
                        "$rum.deposits",
                        "The name $rum is not given to any fact above this line. Maybe '$run'?"),
                rule(
                        "a name of its own",
                        "rule \"cash-run\"",
                        "rule \"cash\"",
                        "The rule is named \"cash\" but the file 'cash-run'."),
                rule("another package", "package flag.cash", "package flag.flow", "Maybe: package flag.cash;"),
                rule("eval", "    $few", "    eval( true )\n    $few", "'eval' does not belong here."),
                rule(
                        "accumulate",
                        "    $few",
                        "    accumulate( CashRun( ) )\n    $few",
                        "'accumulate' does not belong here."),
                rule("or", "limitMinor )", "limitMinor || deposits == deposits )", "'||' does not belong here."),
                rule(
                        "salience",
                        "when",
                        "salience 10 when",
                        "Maybe just leave it out: the order of rules never matters."),
                rule(
                        "a list nobody compares",
                        "largestMinor < limitMinor",
                        "movements == limitMinor",
                        "is not one value that can be compared"),
                card(
                        "no lawful reading",
                        "  - A shop that banks its takings every evening.",
                        "  - none",
                        "'none' is no lawful reading"),
                card("a key misspelt", "title:", "titel:", "The key 'titel' is not known here. Maybe 'title'?"),
                card("an unknown status", "in-use", "in use", "'in use' is not a status. Maybe 'in-use'?"),
                card(
                        "an unknown source",
                        "key: OWN",
                        "key: OWM",
                        "The source 'OWM' is not in rules/sources.yaml. Maybe 'OWN'?"),
                card(
                        "an unknown sheet",
                        "needs: [movements]",
                        "needs: [statment]",
                        "'statment' is not a kind of sheet. Maybe 'statements'?"),
                card(
                        "no example that fires",
                        "- fires: three",
                        "- silent: three",
                        "There is no example in which the rule fires."),
                card(
                        "no silent example",
                        "- silent: one",
                        "- fires: one",
                        "There is no example in which the rule stays silent."),
                card(
                        "a figure that is not there",
                        "{$run.sumMinor}",
                        "{$run.totalMinor}",
                        "cash-run.yaml / line 7 / CashRun has no field 'totalMinor'."),
                card(
                        "a subject that is none",
                        "subject: $run.account",
                        "subject: $run.deposits",
                        "'deposits' is not something a finding can speak of."),
                card(
                        "a threshold left out",
                        "thresholds: [few]",
                        "thresholds: []",
                        "'few' is in the rule but not on the card."),
                card("no YAML", "title: Cash", "title: [Cash", "The YAML cannot be read"),
                change(
                        "no card",
                        books -> books.put("flag/cash/other.drl", "package flag.cash;"),
                        "The rule has no card 'flag/cash/other.yaml'."),
                change(
                        "no rule",
                        books -> books.put("flag/cash/other.yaml", "id: other"),
                        "The card has no rule 'flag/cash/other.drl'."),
                change(
                        "a day that is none",
                        books -> books.replace("thresholds/cash.yaml", "1990-01-01", "1990-13-01"),
                        "thresholds/cash.yaml / line 6 / '1990-13-01' is no day."),
                change(
                        "a number that is none",
                        books -> books.replace("thresholds/cash.yaml", "value: 3", "value: three"),
                        "'three' is no count."),
                change(
                        "a source without a word",
                        books -> books.put("sources.yaml", "OWN: {title: x}\n"),
                        "The key 'by' is missing or empty."),
                change(
                        "a table with other columns",
                        books -> books.put("lists/x.csv", "country,since\nBR,2010-01-01\n"),
                        "Maybe they should open with: key,from,until,source,note"),
                change(
                        "a table with a bad day",
                        books -> books.put("lists/x.csv", "key,from,until,source,note\nBR,2010,,OWN,x\n"),
                        "lists/x.csv / line 2 / '2010' is no day."));
    }

    private static Arguments rule(String name, String from, String to, String said) {
        return change(name, books -> books.replace(BookFolder.RULE, from, to), said);
    }

    private static Arguments card(String name, String from, String to, String said) {
        return change(name, books -> books.replace(BookFolder.CARD, from, to), said);
    }

    private static Arguments change(String name, Consumer<BookFolder> spoil, String said) {
        return arguments(name, spoil, said);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void is_explained(String name, Consumer<BookFolder> spoil, String said) {
        var books = new BookFolder(folder.resolve("rules"));
        spoil.accept(books);
        assertThatThrownBy(books::load)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(said)
                .hasMessageContaining("Nothing was judged")
                .hasMessageContaining("Maybe");
    }

    @Test
    void all_mistakes_of_all_files_are_named_at_once() {
        var books = new BookFolder(folder.resolve("rules"))
                .replace(BookFolder.RULE, "$run.deposits", "$run.deposit")
                .replace(BookFolder.CARD, "level: medium", "level: middling")
                .replace("thresholds/cash.yaml", "unit: count", "unit: coins");
        assertThatThrownBy(books::load)
                .hasMessageContaining("3 mistakes")
                .hasMessageContaining("cash-run.drl / line 13")
                .hasMessageContaining("cash-run.yaml / line 5")
                .hasMessageContaining("cash.yaml / line 3");
    }

    @Test
    void a_folder_that_is_none_is_bad_input() {
        assertThatThrownBy(() -> RuleBook.load(folder.resolve("nowhere"), folder))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Maybe the path is misspelt");
    }

    @Test
    void the_good_rule_book_of_these_tests_is_good() {
        assertThat(new BookFolder(folder.resolve("rules")).load().size()).isEqualTo(1);
    }
}
