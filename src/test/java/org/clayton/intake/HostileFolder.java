package org.clayton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.Notice;
import org.clayton.intake.facts.Refusal;

/** A case of one sound statement and a hostile file beside it; the sound one must be read whatever the other holds. */
final class HostileFolder {

    private final Path folder;

    HostileFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("sound.csv"), "Date,Description,Amount,Currency\n2024-01-02,Tea,-2.50,EUR\n");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    IntakeReport read() {
        return read(Known.shipped());
    }

    IntakeReport read(Known known) {
        var report = Intake.read(folder, CaseSettings.DEFAULT, known, new Told(), Progress.SILENT);
        assertThat(report.files())
                .filteredOn(file -> file.path().equals("sound.csv"))
                .flatExtracting(IntakeReport.InputFile::sheets)
                .extracting(IntakeReport.InputSheet::accepted)
                .containsExactly(1L);
        for (var refusal : report.refusals()) {
            assertThat(refusal.maybe()).startsWith("Maybe ");
        }
        return report;
    }

    /** What was found in files that were refused. */
    List<String> refused() {
        return read().refusals().stream().map(Refusal::found).distinct().toList();
    }

    List<String> noticed() {
        return read().notices().stream().map(Notice::found).toList();
    }
}
