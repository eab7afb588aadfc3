package org.clayton.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.clayton.CaseRun;
import org.clayton.RunOptions;
import org.clayton.intake.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message names of the payment of 45,500 EUR from Brightwater Ltd to Plavo d.o.o., invoice 0417. */
class MessageNamesTest {

    private static final String PAYMENTS = """
            Date,From,To,From name,To name,Amount,Currency,Purpose
            2026-03-03,HR2723400091110000037,HR5623400091110004417,Brightwater Ltd,Plavo d.o.o.,45500.00,EUR,invoice 0933
            2026-03-03,HR9523400091110000074,HR6623400091110000111,Ivan Babic,Marko Horvat,1200.00,EUR,rent
            2026-03-04,HR5623400091110004417,HR6623400091110000111,Plavo d.o.o.,Marko Horvat,7300.00,EUR,loan
            """;

    private static final String SUBJECTS = """
            id,name,type,role,aliases,born,country,occupation,declared annual income,currency,accounts
            S1,Luka Zorman,person,suspect,Doktor,1980-05-05,SI,book-keeper,26800,EUR,
            S2,Ante Brajdic,person,suspect,Brko,1980-05-05,HR,innkeeper,21400,EUR,
            S3,Marko Horvat,person,,Čika,1980-05-05,HR,driver,21400,EUR,HR6623400091110000111
            C1,Plavo d.o.o.,company,,,,HR,consulting,,,HR5623400091110004417
            """;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Sutra 45.500 EUR od Brightwater       | Brightwater
            sutra 45.500 od brightwatera          | brightwatera
            45.500 na račun 4417                  | 4417
            45.500, faktura 0933                  | 0933
            Sutra 45.500 EUR                      | ''
            45.500 od Marka                       | ''
            45.500 EUR od Golden Palm             | ''
            7.300 za Marka                        | Marka
            7.300 za čiku                         | čiku
            7.300 Marku u ruke                    | Marku
            7.300, pozdrav Doktoru                | ''
            7.300, 3 marta                        | ''
            """)
    void names_are_told_in_any_case(String text, String named) throws Exception {
        Files.writeString(folder.resolve("payments.csv"), PAYMENTS, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("subjects.csv"), SUBJECTS, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("relations.csv"), "who,whom,relation,share\nS1,C1,director,\n");
        Files.writeString(
                folder.resolve("intercepts.csv"),
                "id,sent,time,platform,from,to,text\nM1,2026-03-02,21:14,Tidecrypt,Brko,Doktor,\"" + text + "\"\n",
                StandardCharsets.UTF_8);
        var file = CaseRun.run(RunOptions.of(folder), Progress.SILENT).caseFile();
        var found = Seeing.only(InterceptMatch.class, file).stream()
                .map(InterceptMatch::named)
                .distinct()
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(named);
    }
}
