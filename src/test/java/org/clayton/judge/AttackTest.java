package org.clayton.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clayton.intake.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule file is handed around between offices; whoever writes one must not get hold of the machine that runs it. */
class AttackTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runtime.getRuntime().exec(\"touch TARGET\");",
                "new ProcessBuilder(\"touch\", \"TARGET\").start();",
                "System.exit(0);",
                "System.setProperty(\"attacked\", \"yes\");",
                "java.nio.file.Files.writeString(java.nio.file.Path.of(\"TARGET\"), \"x\");",
                "new java.io.FileWriter(\"TARGET\").close();",
                "new java.net.Socket(\"localhost\", 9);",
                "new Thread().start();",
                "Class.forName(\"java.lang.Runtime\").getMethod(\"getRuntime\").invoke(null);",
                "String.class.getClassLoader().loadClass(\"java.lang.System\");",
                "Thread.currentThread().getContextClassLoader();",
                "new javax.script.ScriptEngineManager();",
                "java.util.ServiceLoader.load(Runnable.class);",
                "new java.util.Formatter(\"TARGET\");",
            })
    void java_in_an_action_is_refused_by_the_reader_and_by_the_compiler(String java) {
        var target = folder.resolve("attacked");
        var action = java.replace("TARGET", target.toString());
        var books = new BookFolder(folder.resolve("rules"))
                .replace(
                        BookFolder.RULE,
                        "verdict.raise( drools.getMatch() );",
                        action + " verdict.raise( drools.getMatch() );");
        assertThatThrownBy(books::load)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a rule does nothing but hand over what matched");
        assertRefusedByCompiler("""
                package flag.cash;
                import org.clayton.observe.CashRun;
                import org.clayton.judge.Verdict;
                global Verdict verdict;
                rule "cash-run" when CashRun( ) then %s end
                """.formatted(action));
        assertThat(Files.exists(target)).isFalse();
        assertThat(System.getProperty("attacked")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runtime.getRuntime() != null",
                "System.getProperty(\"user.home\") != null",
                "java.lang.System.setProperty(\"attacked\", \"yes\") == null",
                "eval( System.setProperty(\"attacked\", \"yes\") == null )",
                "country.getClass().getClassLoader() != null",
                "new java.io.File(\"x\").delete()",
                "(country matches \"(a+)+b\")",
                "getClass() != null",
                "this.class.name == \"x\"",
                "this#java.lang.Class != null",
                "country!.length == deposits",
                "country[0] == \"x\"",
                "country str[startsWith] \"H\"",
                "country soundslike \"x\"",
                "country memberOf verdict",
                "verdict.raise(null) == null",
                "drools.getRule() != null",
                "country == \"a\" + System.getProperty(\"b\")",
                "country == \"a\\u0022.concat(\\u0022b\"",
                "country == `a`",
                "$c : country.toString()",
                "deposits == (new int[]{1})[0]",
                "deposits == Integer.parseInt(\"1\")",
                "org.clayton.judge.RuleBook.shipped() != null",
                "this == null || true",
            })
    void java_in_a_condition_is_refused_by_the_reader(String condition) {
        var books = new BookFolder(folder.resolve("rules"))
                .replace(BookFolder.RULE, "largestMinor < limitMinor", condition);
        assertThatThrownBy(books::load).isInstanceOf(BadInput.class).hasMessageContaining("cash-run.drl / line 12");
        assertThat(System.getProperty("attacked")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runtime.getRuntime() != null",
                "System.setProperty(\"attacked\", \"yes\") == null",
                "Thread.currentThread() != null",
            })
    void java_in_a_condition_is_refused_by_the_compiler_too(String condition) {
        assertRefusedByCompiler("""
                package flag.cash;
                import org.clayton.observe.CashRun;
                import org.clayton.judge.Verdict;
                global Verdict verdict;
                rule "cash-run" when CashRun( %s ) then verdict.raise( drools.getMatch() ); end
                """.formatted(condition));
        assertThat(System.getProperty("attacked")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.io.File;",
                "import java.lang.Runtime;",
                "import static java.lang.System.exit;",
                "import function java.lang.System.exit;",
                "import org.clayton.judge.RuleBook;",
                "import accumulate org.evil.Sum sum;",
                "global java.lang.Runtime runtime;",
                "function void strike() { System.exit(0); }",
                "declare Bomb fuse : int end",
                "dialect \"mvel\"",
                "unit org.evil.Unit;",
                "import java.util.*;",
                "import org.clayton.observe.*;",
                "import org.clayton.observe.CashRun.Inner;",
                "import org.clayton.observe.CashRun$Inner;",
                "import function org.clayton.judge.RuleBook.load;",
                "query \"all\" $all : CashRun( ) end",
                "@role( event )",
                "declare trait Evil end",
                "declare entry-point \"evil\" end",
                "global java.util.List list;",
                "global Verdict verdict2;",
                "rule \"other\" when then System.exit(0); end",
            })
    void what_a_rule_file_may_not_hold_is_refused(String line) {
        var books = new BookFolder(folder.resolve("rules"))
                .replace(BookFolder.RULE, "global Verdict verdict;", "global Verdict verdict;\n" + line);
        assertThatThrownBy(books::load).isInstanceOf(BadInput.class).hasMessageContaining("cash-run.drl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accumulate( CashRun( $x : sumMinor ), init( System.exit(0); ) action( ) result( 1 ) )",
                "accumulate( CashRun( $x : sumMinor ); $s : sum( $x ) )",
                "$all : java.util.List( ) from collect( CashRun( ) )",
                "$x : CashRun( ) from verdict.toString()",
                "eval( true )",
                "forall( CashRun( ) )",
                "?all( ; )",
                "not( CashRun( ) and Party( ) )",
                "CashRun( ) over window:time( 7d )",
                "CashRun( ) from entry-point \"evil\"",
                "CashRun( )@watch( * )",
                "if ( true ) do[ strike ]",
                "java.lang.Runtime( )",
                "Object( )",
                "Class( )",
                "Threshold( name == \"few\", holds( $run ), holds( System.exit(0) ) )",
            })
    void a_line_that_does_more_than_name_a_fact_is_refused(String line) {
        var books = new BookFolder(folder.resolve("rules")).replace(BookFolder.RULE, "then", line + "\nthen");
        assertThatThrownBy(books::load).isInstanceOf(BadInput.class).hasMessageContaining("cash-run.drl / line 14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience 10",
                "no-loop true",
                "timer( cron:0/1 * * * * ? )",
                "enabled false",
                "dialect \"java\"",
                "agenda-group \"evil\"",
                "lock-on-active",
                "duration 10",
                "date-effective \"1-Jan-2030\"",
                "extends \"other\""
            })
    void an_attribute_of_a_rule_is_refused(String attribute) {
        var books = new BookFolder(folder.resolve("rules")).replace(BookFolder.RULE, "when", attribute + " when");
        assertThatThrownBy(books::load).isInstanceOf(BadInput.class).hasMessageContaining("cash-run.drl");
    }

    /** Java decodes \\u000a and \\u002a before it looks for the end of a comment; the engine copies comments into Java. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "// \\u000a verdict.raise( null );",
                "// \\u000a while (true) { }",
                "// \\u000d drools.getKieRuntime().getKieBase().getKiePackages().clear();",
                "/* \\u002a\\u002f verdict.raise( null ); \\u002f\\u002a */",
                "/* */ /* \\u002a/ verdict.raise( null ); /* */",
            })
    void code_hidden_in_a_comment_never_reaches_the_engine(String comment) {
        var plain = "verdict.raise( drools.getMatch() );";
        for (var hidden : List.of(comment + "\n    " + plain, plain + " " + comment + "\n")) {
            var books = new BookFolder(folder.resolve("rules")).replace(BookFolder.RULE, plain, hidden);
            var flags = JudgingTest.judging(books.load(), JudgingTest.fixture().caseFile())
                    .flags();
            assertThat(flags).extracting(Flag::rule).containsExactly("cash-run");
        }
    }

    @Test
    void classes_laid_into_the_cache_reach_no_further_than_rules_do() {
        var fence = new OnlyFacts(AttackTest.class.getClassLoader());
        for (var name : List.of(
                "java.lang.Runtime",
                "java.lang.System",
                "java.io.File",
                "java.lang.reflect.Method",
                "java.lang.ProcessBuilder",
                "java.util.ServiceLoader",
                "org.clayton.judge.RuleBook",
                "org.clayton.cli.Main")) {
            assertThatThrownBy(() -> fence.loadClass(name)).as(name).isInstanceOf(ClassNotFoundException.class);
        }
    }

    private static void assertRefusedByCompiler(String drl) {
        var mistakes = new Mistakes();
        RuleCompiler.compile(List.of(new RuleCompiler.RuleFile("flag/cash/cash-run.drl", drl)), mistakes);
        assertThat(mistakes.sorted()).as(drl).isNotEmpty();
    }
}
