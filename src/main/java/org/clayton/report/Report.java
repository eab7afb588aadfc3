package org.clayton.report;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clayton.freeze.Proposal;

/**
 * Writes one package for one run: {@code result.json}, {@code workpaper.xlsx}, a draft order for each proposal in
 * {@code orders/}, and the digests of them all. The folder appears whole or not at all.
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

    /** The text of {@code result.json}. */
    public static String json(Findings findings) {
        var bytes = new ByteArrayOutputStream();
        ResultFile.write(findings, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The PDFs take longest, so they have a thread of their own. */
    private static void files(Findings findings, Path folder) throws IOException {
        Files.createDirectory(folder.resolve("orders"));
        Together.run(
                List.of(() -> pdfs(findings, folder), () -> tables(findings, folder), () -> texts(findings, folder)));
    }

    private static void tables(Findings findings, Path folder) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("result.json")))) {
            ResultFile.write(findings, out);
        }
        try (var out = Files.newOutputStream(folder.resolve("workpaper.xlsx"))) {
            Workpaper.write(findings, out);
        }
    }

    private static void pdfs(Findings findings, Path folder) throws IOException {
        if (findings.proposals().isEmpty()) {
            return;
        }
        var orders = new Orders();
        for (var proposal : findings.proposals()) {
            Files.write(folder.resolve(orderFile(findings, proposal, "pdf")), orders.pdf(findings, proposal));
        }
    }

    private static void texts(Findings findings, Path folder) throws IOException {
        if (findings.proposals().isEmpty()) {
            return;
        }
        var orders = new Orders();
        for (var proposal : findings.proposals()) {
            Files.write(folder.resolve(orderFile(findings, proposal, "docx")), orders.docx(findings, proposal));
        }
    }

    /** {@code orders/P1-RS35105008123123123173.pdf}: letters, digits and dashes only. */
    static String orderFile(Findings findings, Proposal proposal, String ending) {
        var name = findings.key(proposal.subject()).replaceAll("[^A-Za-z0-9]+", "-");
        return "orders/" + proposal.id() + "-" + name.substring(0, Math.min(40, name.length())) + "." + ending;
    }
}
