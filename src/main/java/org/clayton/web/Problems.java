package org.clayton.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.clayton.intake.BadInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.DisconnectedClientHelper;

/** What went wrong, as one plain paragraph. */
@ControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    String badInput(BadInput problem, Model model, HttpServletResponse response) {
        return page(model, response, HttpServletResponse.SC_BAD_REQUEST, text(problem));
    }

    @ExceptionHandler
    String notHere(NotHere problem, Model model, HttpServletResponse response) {
        return page(model, response, HttpServletResponse.SC_NOT_FOUND, text(problem));
    }

    @ExceptionHandler
    String tooLarge(MaxUploadSizeExceededException problem, Model model, HttpServletResponse response) {
        return page(
                model,
                response,
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                "The dropped files are more than a page takes: 1 GB a file, 2 GB and 500 files together. Nothing was"
                        + " run. Maybe put them in a folder and use the command line, which has no such limit:"
                        + " java -jar clayton.jar run FOLDER.");
    }

    @ExceptionHandler
    String cutShort(MultipartException problem, Model model, HttpServletResponse response) {
        return page(
                model,
                response,
                HttpServletResponse.SC_BAD_REQUEST,
                "The dropped files did not arrive whole, so nothing was run. Maybe the page was closed while they were"
                        + " on their way, there were more than 500 of them, or the disk is full: drop them once more.");
    }

    /** A reader who turns the page while a paper is on its way is no fault; a paper that cannot be read is one. */
    @ExceptionHandler
    void brokenOff(IOException problem, HttpServletResponse response) throws IOException {
        if (!DisconnectedClientHelper.isClientDisconnectedException(problem) && !response.isCommitted()) {
            LOG.error("A paper cannot be read", problem);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    @ExceptionHandler
    String other(Exception problem, Model model, HttpServletResponse response) {
        if (problem instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return page(
                    model,
                    response,
                    known.getStatusCode().value(),
                    LastResort.paragraph(known.getStatusCode().value()));
        }
        LOG.error("A page failed", problem);
        return page(
                model,
                response,
                HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                LastResort.paragraph(HttpServletResponse.SC_INTERNAL_SERVER_ERROR));
    }

    private static String page(Model model, HttpServletResponse response, int status, String paragraph) {
        response.setStatus(status);
        model.addAttribute("paragraph", paragraph);
        return "problem";
    }

    /** An exception may have no message; a page then shows none. */
    static String text(Exception problem) {
        return Objects.requireNonNullElse(problem.getMessage(), "");
    }
}
