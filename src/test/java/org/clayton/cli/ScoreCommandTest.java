package org.clayton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case whose truth is known: one account structures cash, another is said to and does not. */
class ScoreCommandTest extends AtTheTerminal {

    private static final String PAYMENTS = """
            tx_id,Date,From,To,From name,To name,Amount,Currency,Purpose
            T1,2026-03-02,CASH,RS35105008123123123173,,Petar Petrovic,9000.00,EUR,cash deposit
            T2,2026-03-02,CASH,RS35105008123123123173,,Petar Petrovic,9100.00,EUR,cash deposit
            T3,2026-03-03,CASH,RS35105008123123123173,,Petar Petrovic,9200.00,EUR,cash deposit
            T4,2026-03-03,CASH,RS35105008123123123173,,Petar Petrovic,9300.00,EUR,cash deposit
            T5,2026-03-04,DE75512108001245126199,DE02120300000000202051,Ida Stein,Emil Wald,12.50,EUR,books
            """;

    @TempDir
    Path disk;

    @BeforeEach
    void a_case_and_no_labels_yet() throws IOException {
        Files.writeString(Files.createDirectory(disk.resolve("case")).resolve("payments.csv"), PAYMENTS);
    }

    @Test
    void accounts_are_compared_by_rule_and_by_role() throws IOException {
        assertThat(score("""
                        account_id,role,is_launderer
                        RS35 1050 0812 3123 1231 73,smurf,1
                        DE75512108001245126199,mule,1
                        DE02120300000000202051,shop,0
                        """)).isEqualTo(ExitCode.DONE);
        assertThat(screen.toString())
                .contains("3 accounts in the case, 2 of them guilty")
                .containsPattern("medium and above +1 +1 +1\\.000 +0\\.500 +0\\.0")
                .containsPattern("cash-structuring +1 +1 +1\\.000 +0\\.500")
                .containsPattern("smurf +1 +1 +1 ")
                .containsPattern("mule +1 +1 +0 ");
    }

    @Test
    void an_honest_account_that_is_flagged_is_a_false_alarm() throws IOException {
        score("""
                account,is_launderer
                RS35105008123123123173,0
                DE75512108001245126199,1
                """);
        assertThat(screen.toString()).containsPattern("medium and above +1 +0 +0\\.000 +0\\.000 +333\\.3");
    }

    @Test
    void payments_named_by_their_id_or_their_row_score_the_accounts_at_their_ends_too() throws IOException {
        score("""
                tx_id,pattern
                T2,SMURFING-7
                T5,OTHER-1
                """);
        assertThat(screen.toString())
                .contains("5 movements in the case, 2 of them guilty", "3 accounts in the case, 3 of them guilty")
                .containsPattern("SMURFING +1 +1 +1 ");
        var byId = screen.toString();
        screen.getBuffer().setLength(0);
        score("""
                row,pattern
                2,SMURFING-7
                5,OTHER-1
                """);
        assertThat(screen.toString()).isEqualTo(byId);
    }

    @Test
    void what_the_case_does_not_have_counts_as_missed() throws IOException {
        score("""
                account
                RS35105008123123123173
                HR1723600001101234565
                """);
        assertThat(screen.toString())
                .contains("1 more by the labels than the case has")
                .containsPattern("medium and above +1 +1 +1\\.000 +0\\.500");
    }

    @Test
    void a_file_without_a_known_column_is_refused_with_advice() throws IOException {
        assertThat(score("colour\nred\n")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(aside.toString()).contains("No column says what the labels are about", "Maybe name one of them");
    }

    private int score(String labels) throws IOException {
        var file = disk.resolve("labels.csv");
        Files.writeString(file, labels);
        return type("score", disk.resolve("case").toString(), "--labels", file.toString());
    }
}
