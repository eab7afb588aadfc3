package org.clayton.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A run while it works, what it found, and why. */
@Controller
class RunPages {

    /** What the working page asks for a few times a second. */
    record Step(String state, String step, long done, long total, boolean over) {}

    private final Runs runs;

    RunPages(Runs runs) {
        this.runs = runs;
    }

    @GetMapping("/runs/{id}")
    String run(@PathVariable("id") String id, Model model) {
        var run = runs.find(id).orElseThrow(NotHere::run);
        model.addAttribute("id", id);
        model.addAttribute("name", run.name());
        if (run.outcome().isPresent()) {
            var findings = run.outcome().get().findings();
            model.addAttribute("name", findings.caseFile().name());
            model.addAttribute("page", FindingsPage.of(findings));
            return "findings";
        }
        var standing = run.standing();
        model.addAttribute("standing", step(standing));
        model.addAttribute("paragraph", standing.message());
        return standing.over() ? "stopped" : "working";
    }

    @GetMapping("/runs/{id}/progress")
    @ResponseBody
    Step progress(@PathVariable("id") String id) {
        return step(runs.find(id).orElseThrow(NotHere::run).standing());
    }

    @PostMapping("/runs/{id}/remove")
    String remove(@PathVariable("id") String id) {
        runs.find(id).ifPresent(runs::remove);
        return "redirect:/";
    }

    @GetMapping("/runs/{id}/subjects/{subject}")
    String subject(@PathVariable("id") String id, @PathVariable("subject") String subject, Model model) {
        var run = runs.find(id).orElseThrow(NotHere::run);
        var outcome = run.outcome().orElseThrow(NotHere::findings);
        var meant = SubjectAddress.read(subject, outcome.findings().caseFile());
        model.addAttribute("id", id);
        model.addAttribute("name", outcome.findings().caseFile().name());
        model.addAttribute("page", SubjectPage.of(outcome.findings(), meant));
        return "subject";
    }

    @GetMapping("/runs/{id}/orders/{proposal}")
    String order(@PathVariable("id") String id, @PathVariable("proposal") String proposal, Model model) {
        var run = runs.find(id).orElseThrow(NotHere::run);
        var outcome = run.outcome().orElseThrow(NotHere::findings);
        model.addAttribute("id", id);
        model.addAttribute("name", outcome.findings().caseFile().name());
        model.addAttribute("page", OrderPage.of(outcome.findings(), proposal));
        return "order";
    }

    private static Step step(Run.Standing standing) {
        return new Step(
                standing.state().name().toLowerCase(Locale.ROOT),
                standing.step(),
                standing.done(),
                standing.total(),
                standing.over());
    }
}
