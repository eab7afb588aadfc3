package org.clayton.intake.bankfiles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clayton.intake.columns.Words;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Encoding;
import org.clayton.intake.sheets.Unreadable;

/** A text file of MT940 and MT942 messages, with or without the blocks of the network around them. */
record SwiftFile(Path file, Charset charset) implements BankFile {

    static SwiftFile open(Path file) throws IOException {
        return new SwiftFile(file, Encoding.of(file));
    }

    @Override
    public String format() {
        return "MT940/MT942 (SWIFT), " + charset.name();
    }

    @Override
    public IntakeReport.InputSheet read(SheetLog log, Words words, FactCheck check, FactSink sink) {
        var said = new FileRemarks();
        try (var lines = lines()) {
            var statements = new SwiftStatements(log, words, check, sink, said);
            var messages = new SwiftMessages(lines);
            for (SwiftMessages.Message message; (message = messages.next()) != null; ) {
                statements.read(message);
            }
            statements.requireAny();
            return said.counted(log, "row n is the n-th statement line (:61:) of the file");
        } catch (Unreadable e) {
            return said.refused(log, e);
        } catch (IOException e) {
            return said.refused(log, e);
        }
    }

    @Override
    public Map<Integer, String> entries(Set<Integer> numbers) {
        var entries = new TreeMap<Integer, String>();
        try (var lines = lines()) {
            var messages = new SwiftMessages(lines);
            var number = 0;
            for (SwiftMessages.Message message; (message = messages.next()) != null; ) {
                for (var field : message.fields()) {
                    number += field.tag().equals("61") ? 1 : 0;
                    if (numbers.contains(number)
                            && (field.tag().equals("61") || field.tag().equals("86"))) {
                        entries.merge(number, ":" + field.tag() + ":" + field.text(), (one, two) -> one + "\n" + two);
                    }
                }
            }
        } catch (Unreadable | IOException e) {
            return entries; // the reading itself has said so
        }
        return entries;
    }

    private BufferedReader lines() throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16);
    }
}
