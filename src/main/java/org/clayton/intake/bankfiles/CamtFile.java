package org.clayton.intake.bankfiles;

import java.io.IOException;
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
import org.clayton.intake.sheets.Unreadable;

/** A file of camt messages, of any version. */
record CamtFile(Path file) implements BankFile {

    @Override
    public String format() {
        return "camt (ISO 20022)";
    }

    @Override
    public IntakeReport.InputSheet read(SheetLog log, Words words, FactCheck check, FactSink sink) {
        var said = new FileRemarks();
        try (var xml = CamtXml.open(Files.newInputStream(file))) {
            new CamtMessages(xml, new CamtStatements(xml, log, words, check, sink, said), said).read();
            return said.counted(log, "row n is the n-th entry (Ntry) of the file");
        } catch (Unreadable e) {
            return said.refused(log, e);
        } catch (IOException e) {
            return said.refused(log, e);
        }
    }

    @Override
    public Map<Integer, String> entries(Set<Integer> numbers) {
        var entries = new TreeMap<Integer, String>();
        try (var xml = CamtXml.open(Files.newInputStream(file))) {
            for (var number = 0; entries.size() < numbers.size() && xml.find("Ntry"); ) {
                if (numbers.contains(++number)) {
                    entries.put(number, xml.written());
                }
            }
        } catch (Unreadable | IOException e) {
            return entries; // the reading itself has said so
        }
        return entries;
    }
}
