package org.estrade.support;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form that is sent byte by byte as a browser without scripts sends it: several fields may have one name, and a form with
 * files is sent as {@code multipart/form-data} with its length.
 */
public final class BrowserForm {

    private record Field(String name, String value, boolean isFile) {}

    private final FormElement form;
    private final List<Field> fields = new ArrayList<>();

    private BrowserForm(FormElement form) {
        this.form = form;
        form.formData().forEach(field -> fields.add(new Field(field.key(), field.value(), false)));
        form.select("[type=file]").forEach(file -> {
            fields.removeIf(field -> field.name().equals(file.attr("name")));
            fields.add(new Field(file.attr("name"), "", true));
        });
    }

    public static BrowserForm of(FormElement form) {
        return new BrowserForm(form);
    }

    /** Types into the field; for a field of a file, the text is the content of a chosen file. */
    public BrowserForm type(Element field, String text) {
        String name = field.attr("name");
        boolean isFile = field.attr("type").equals("file");
        fields.removeIf(other -> other.name().equals(name));
        fields.add(new Field(name, text, isFile));
        return this;
    }

    /** The fields, each as {@code name=value}. */
    public List<String> fields() {
        return fields.stream().map(field -> field.name() + "=" + field.value()).toList();
    }

    /** Sends the form from the browser with that session. */
    public HttpResponse<String> send(String session) {
        boolean isMultipart = form.attr("enctype").startsWith("multipart");
        HttpRequest request = HttpRequest.newBuilder(SiteFixture.address(form.attr("action")))
                .header(
                        "Content-Type",
                        isMultipart ? "multipart/form-data; boundary=limit" : "application/x-www-form-urlencoded")
                .header("Origin", SignedInSpeaker.origin())
                .header("Cookie", "estrade=" + session)
                .POST(HttpRequest.BodyPublishers.ofString(isMultipart ? parts() : encoded()))
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .join();
    }

    private String encoded() {
        return fields.stream()
                .map(field -> URLEncoder.encode(field.name(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(lineEnds(field.value()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String parts() {
        return fields.stream()
                .map(field -> "--limit\r\nContent-Disposition: form-data; name=\"" + field.name() + "\""
                        + (field.isFile()
                                ? "; filename=\"" + (field.value().isEmpty() ? "" : "file.md")
                                        + "\"\r\nContent-Type: application/octet-stream"
                                : "")
                        + "\r\n\r\n" + lineEnds(field.value()) + "\r\n")
                .collect(Collectors.joining("", "", "--limit--\r\n"));
    }

    private static String lineEnds(String text) {
        return text.replace("\r\n", "\n").replace("\n", "\r\n");
    }

    @Override
    public String toString() {
        return form.attr("action") + " " + fields;
    }
}
