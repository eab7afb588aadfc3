package org.clayton.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.clayton.judge.Subject;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The files a run wrote, and the pictures of the money's way. */
@Controller
class PaperFiles {

    /** What a browser may show; every other ending is offered for saving. */
    private static final Map<String, MediaType> TYPES = Map.of(
            "pdf",
            MediaType.APPLICATION_PDF,
            "json",
            MediaType.APPLICATION_JSON,
            "docx",
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            "xlsx",
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    /** The reports name their files with these letters alone. */
    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z0-9-]{1,60}/)?[A-Za-z0-9.-]{1,90}");

    private static final String PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Runs runs;
    private final Engine engine;

    PaperFiles(Runs runs, Engine engine) {
        this.runs = runs;
        this.engine = engine;
    }

    /** @param save whether the browser is to save it rather than to show it */
    @GetMapping("/runs/{id}/papers/{*path}")
    ResponseEntity<Resource> paper(
            @PathVariable("id") String id,
            @PathVariable("path") String path,
            @RequestParam(name = "save", defaultValue = "false") boolean save)
            throws IOException {
        var file = inside(outcome(id).papers(), path.substring(1));
        var name = file.getFileName().toString();
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        var disposition = save || type == null ? ContentDisposition.attachment() : ContentDisposition.inline();
        return ResponseEntity.ok()
                .contentType(type == null ? MediaType.APPLICATION_OCTET_STREAM : type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(file));
    }

    @GetMapping("/runs/{id}/pictures/{subject}.svg")
    ResponseEntity<String> picture(
            @PathVariable("id") String id, @PathVariable("subject") String subject, HttpServletResponse response) {
        var findings = outcome(id).findings();
        var meant = SubjectAddress.read(subject, findings.caseFile());
        if (meant.kind() == Subject.Kind.PARTY) {
            throw NotHere.part("picture of a party; its accounts and things have one each");
        }
        // set, not added: two policies on one answer would both hold
        response.setHeader("Content-Security-Policy", PICTURE_POLICY);
        return ResponseEntity.ok()
                .contentType(new MediaType("image", "svg+xml", StandardCharsets.UTF_8))
                .body(engine.picture(findings, meant));
    }

    private Run.Outcome outcome(String id) {
        return runs.find(id).orElseThrow(NotHere::run).outcome().orElseThrow(NotHere::findings);
    }

    /** Never outside the run's own folder, whatever dots or links the path holds. */
    private static Path inside(Path folder, String path) throws IOException {
        if (!WRITTEN.matcher(path).matches()) {
            throw NotHere.part("such file");
        }
        var file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)
                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !file.toRealPath().startsWith(folder.toRealPath())) {
            throw NotHere.part("such file");
        }
        return file;
    }
}
