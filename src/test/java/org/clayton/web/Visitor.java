package org.clayton.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Walks through the pages without a browser: plain requests, answers as text. */
final class Visitor {

    private static final String BOUNDARY = "between-two-files";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
    private final URI home;

    Visitor(URI home) {
        this.home = home;
    }

    /** Its own page's origin, as a browser names it. */
    String origin() {
        var address = home.toString();
        return address.substring(0, address.length() - 1);
    }

    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return client.send(to(path).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String... headers) throws IOException, InterruptedException {
        var request = to(path).POST(BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Drops files (name and text) onto the first page. */
    HttpResponse<String> drop(String caseName, Map<String, String> files) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\n" + caseName + "\r\n");
        for (var file : files.entrySet()) {
            write(
                    body,
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file.getKey()
                            + "\"\r\nContent-Type: text/csv\r\n\r\n" + file.getValue() + "\r\n");
        }
        write(body, "--" + BOUNDARY + "--\r\n");
        var request = to("/runs")
                .headers("Origin", origin(), "Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** The run that a form led to, once it is over. */
    String runOf(HttpResponse<String> answer) throws IOException, InterruptedException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var run = URI.create(answer.headers().firstValue("Location").orElseThrow())
                .getPath();
        for (var tries = 0; tries < 2_400; tries++) {
            if (open(run + "/progress").body().contains("\"over\":true")) {
                return run;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the run is not over after two minutes");
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(home.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    private static void write(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
