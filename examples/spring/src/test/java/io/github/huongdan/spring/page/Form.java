package io.github.huongdan.spring.page;

import io.github.huongdan.spring.Served;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A form with a file, as a browser without script sends it. */
final class Form {

    private static final String BOUNDARY = "----form";
    private static final String[] HEADERS = {
        "Content-Type",
        "multipart/form-data; boundary=" + BOUNDARY,
        "Accept",
        "text/html,application/xhtml+xml,*/*;q=0.8"
    };

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Form file(String name, byte[] content) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n");
        body.writeBytes(content);
        text("\r\n");
        return this;
    }

    Form with(String name, String value) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    HttpResponse<byte[]> postTo(Served service, String path) {
        text("--" + BOUNDARY + "--\r\n");
        return service.post(path, body.toByteArray(), HEADERS);
    }

    private void text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
