package org.clayton.web;

import java.util.List;
import org.clayton.intake.BadInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The first page: run the sample case or one's own files. */
@Controller
class FrontPage {

    private static final String UNNAMED = "Dropped files";

    /** One earlier run, as the list shows it. */
    record Earlier(String id, String name, String state) {}

    private final Runs runs;
    private final SampleCase sample;

    FrontPage(Runs runs, SampleCase sample) {
        this.runs = runs;
        this.sample = sample;
    }

    @GetMapping("/")
    String front(Model model) {
        model.addAttribute("sample", sample.folder().isPresent());
        model.addAttribute(
                "earlier", runs.latest().stream().map(FrontPage::earlier).toList());
        return "front";
    }

    @PostMapping("/runs/sample")
    String runSample() {
        var folder = sample.folder()
                .orElseThrow(() -> new BadInput(
                        "The sample case",
                        "no folder testdata/cases/operation-alloy",
                        "It is looked for beside the program and in the folder the server was started in",
                        "Maybe start the server in the folder of the source code, or drop files of your own"));
        return "redirect:/runs/"
                + runs.start(runs.newFolder(), folder.getFileName().toString(), folder)
                        .id();
    }

    @PostMapping("/runs")
    String runFiles(
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "files", required = false) List<MultipartFile> files) {
        var own = runs.newFolder();
        var caseName = FileName.safe(name, UNNAMED);
        var caseFolder = own.resolve("case").resolve(caseName);
        try {
            DroppedFiles.into(caseFolder, files == null ? List.of() : files);
            return "redirect:/runs/" + runs.start(own, caseName, caseFolder).id();
        } catch (RuntimeException e) {
            ServerFolder.remove(own);
            throw e;
        }
    }

    private static Earlier earlier(Run run) {
        return new Earlier(
                run.id(),
                run.name(),
                switch (run.standing().state()) {
                    case WAITING -> "waiting";
                    case WORKING -> "working";
                    case DONE -> "done";
                    case REFUSED -> "could not be run";
                    case FAILED -> "failed";
                });
    }
}
