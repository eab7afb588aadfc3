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
            })
    void what_a_rule_file_may_not_hold_is_refused(String line) {
        var books = new BookFolder(folder.resolve("rules"))
                .replace(BookFolder.RULE, "global Verdict verdict;", "global Verdict verdict;\n" + line);
        assertThatThrownBy(books::load).isInstanceOf(BadInput.class).hasMessageContaining("cash-run.drl");
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
