package org.clayton.report;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clayton.freeze.Proposal;
import org.clayton.intake.facts.IntakeReport;

/**
 * Writes one package for one run: {@code result.json}, {@code workpaper.xlsx}, {@code refusals.xlsx} when rows
 * were refused, a draft order for each proposal in {@code orders/}, and the digests of them all. The folder appears whole or not at all.
 */
public final class Report {
    private Report() {}

    /**
     * What was written.
     *
     * @param orders two files for each proposal, in order of proposal
     */
    public record Written(Path folder, Path result, Path workpaper, List<Path> orders) {}

    /**
     * @param out folder to write; an earlier package there is replaced when nobody has changed it, else kept beside it
     * @throws org.clayton.intake.BadInput when the folder cannot be written; nothing is left behind then
     */
    public static Written write(Findings findings, Path out) {
        var folder = out.toAbsolutePath().normalize();
        OutputFolder.fill(folder, temporary -> files(findings, temporary));
        var orders = findings.proposals().stream()
                .flatMap(proposal -> findings.orders(proposal).stream())
                .map(folder::resolve)
                .toList();
        return new Written(folder, folder.resolve("result.json"), folder.resolve("workpaper.xlsx"), orders);
    }

    /** Makes the writing of orders ready, to be called while the sheets are still being read; changes no result. */
    public static void rehearse() {
        Rehearsal.play();
    }

    /** The text of {@code result.json}. */
    public static String json(Findings findings) {
        var bytes = new ByteArrayOutputStream();
        json(findings, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What was read and how, alone: schema {@code clayton-intake/1}, described in {@code src/docs/result-schema.md}. */
    public static String json(IntakeReport intake) {
        var bytes = new ByteArrayOutputStream();
        ResultInputs.write(intake, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The same, written out as it is made; a large case's does not fit a string. */
    public static void json(Findings findings, OutputStream out) {
        ResultFile.write(findings, out);
    }

    private static void files(Findings findings, Path folder) throws IOException {
        Files.createDirectory(folder.resolve("orders"));
        var writings = new ArrayList<Together.Writing>();
        writings.add(unused -> tables(findings, folder));
        for (var proposal : findings.proposals()) {
            var pdf = folder.resolve(orderFile(findings, proposal, "pdf"));
            var docx = folder.resolve(orderFile(findings, proposal, "docx"));
            writings.add(orders -> {
                var both = orders.both(findings, proposal);
                Files.write(pdf, both.pdf());
                Files.write(docx, both.docx());
            });
        }
        Together.run(writings);
    }

    private static void tables(Findings findings, Path folder) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("result.json")))) {
            ResultFile.write(findings, out);
        }
        try (var out = Files.newOutputStream(folder.resolve("workpaper.xlsx"))) {
            Workpaper.write(findings, out);
        }
        var refused = findings.caseFile().intake().refusedRows();
        if (RefusalsWorkbook.isNeeded(refused)) {
            try (var out = Files.newOutputStream(folder.resolve("refusals.xlsx"))) {
                RefusalsWorkbook.write(refused, out);
            }
        }
    }

    /** {@code orders/P1-RS35105008123123123173.pdf}: letters, digits and dashes only. */
    static String orderFile(Findings findings, Proposal proposal, String ending) {
        var name = findings.key(proposal.subject()).replaceAll("[^A-Za-z0-9]+", "-");
        return "orders/" + proposal.id() + "-" + name.substring(0, Math.min(40, name.length())) + "." + ending;
    }
}
