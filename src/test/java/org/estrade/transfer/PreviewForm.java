package org.estrade.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.estrade.support.SignedInSpeaker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Fills and sends the form of the import preview, as a browser without scripts does. */
public record PreviewForm(Document page) {

    public static PreviewForm of(String fileName, String content) {
        return of(fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    public static PreviewForm of(String fileName, byte[] content) {
        return read(SignedInSpeaker.browser()
                .accept("text/html")
                .multiPart("file", fileName, content, "application/octet-stream")
                .post("/admin/import"));
    }

    /** A zip archive that contains these texts. The keys are the names of the entries. */
    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    PreviewForm choose(String select, String value) {
        page.select(select + " option").removeAttr("selected");
        Element option = page.selectFirst(select + " option[value=" + value + "]");
        assertEquals(true, option != null, "no option " + value + " in " + select);
        option.attr("selected", "");
        return this;
    }

    PreviewForm type(String input, String value) {
        assertEquals(1, page.select(input).size(), input);
        page.select(input).attr("value", value);
        return this;
    }

    PreviewForm check(String box) {
        assertEquals(1, page.select(box).size(), box);
        page.select(box).attr("checked", "");
        return this;
    }

    /** Sends the form with a button that shows the preview again. */
    PreviewForm press(String buttonName) {
        return read(send("/admin/import", buttonName));
    }

    public Response apply() {
        return send("/admin/import/application", "");
    }

    private Response send(String address, String buttonName) {
        RequestSpecification request = SignedInSpeaker.browser().accept("text/html");
        for (Element control : page.select("form.import-preview [name]")) {
            String value = value(control);
            if (value != null) {
                request.multiPart(part(control.attr("name"), value));
            }
        }
        if (!buttonName.isEmpty()) {
            request.multiPart(part(buttonName, "yes"));
        }
        return request.post(address);
    }

    private static String value(Element control) {
        return switch (control.normalName()) {
            case "select" -> control.select("option[selected]").val();
            case "input" ->
                control.attr("type").matches("checkbox|radio") && !control.hasAttr("checked") ? null : control.val();
            default -> null;
        };
    }

    private static io.restassured.specification.MultiPartSpecification part(String name, String value) {
        return new MultiPartSpecBuilder(value)
                .controlName(name)
                .charset(StandardCharsets.UTF_8)
                .build();
    }

    private static PreviewForm read(Response response) {
        assertEquals(200, response.statusCode(), response.asString());
        return new PreviewForm(Jsoup.parse(response.asString()));
    }

    List<String> titles() {
        return page.select(".entries h3").eachText();
    }

    String text(String selector) {
        return page.select(selector).text().replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
