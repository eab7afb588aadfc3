package org.clayton.intake.bankfiles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
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
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try (var lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16)) {
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
}
