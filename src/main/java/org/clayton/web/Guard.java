package org.clayton.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before every page. There is no log-in, so it sees to it that only a page of this server, opened under this
 * server's own name, can ask for anything to be done.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class Guard extends OncePerRequestFilter {

    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; frame-src 'self'; object-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'self'";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Loopback loopback;

    Guard(Loopback loopback) {
        this.loopback = loopback;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers(response);
        if (!loopback.isMeantBy(request.getHeader("Host"), request.getLocalPort())) {
            refuse(
                    response,
                    HttpServletResponse.SC_MISDIRECTED_REQUEST,
                    "This server answers under its own loopback address only. Maybe open the address it printed when"
                            + " it started.");
        } else if (!READING.contains(request.getMethod()) && !fromOwnPage(request)) {
            refuse(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    "This was asked from outside Clayton's own pages, so nothing was done. Maybe open Clayton's first"
                            + " page and start from there.");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Browsers name the page that sends a form; what names none is no form of ours. */
    private static boolean fromOwnPage(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && ("http://" + request.getHeader("Host")).equalsIgnoreCase(request.getHeader("Origin"));
    }

    private static void headers(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", PAGE_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        // not "no-referrer": browsers would then send "Origin: null" with our own forms
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }

    private static void refuse(HttpServletResponse response, int status, String paragraph) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().println(paragraph);
    }
}
