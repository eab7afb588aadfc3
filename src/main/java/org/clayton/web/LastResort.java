package org.clayton.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes what no page took, so that the server's own error page, with its inner workings, is never seen. */
@Controller
class LastResort implements ErrorController {

    @RequestMapping("/error")
    String error(HttpServletRequest request, Model model) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        model.addAttribute("paragraph", paragraph(status instanceof Integer number ? number : 404));
        return "problem";
    }

    static String paragraph(int status) {
        if (status == 413) {
            return "The dropped files are larger than a page takes. Nothing was run. Maybe use the command line, which"
                    + " has no such limit: java -jar clayton.jar run FOLDER.";
        }
        if (status >= 500) {
            return "Clayton itself failed while it made this page. This is a mistake in the program, not in the case."
                    + " Maybe send the report that stands in the server's window to the maintainers.";
        }
        return "There is nothing at this address. Maybe start from the first page.";
    }
}
