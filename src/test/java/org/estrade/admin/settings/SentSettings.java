package org.estrade.admin.settings;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/** The form of the settings, filled in and sent like a browser does it. */
final class SentSettings {

    private SentSettings() {}

    /** The values of every field of the form on the page, by the name of the field. */
    static Map<String, List<String>> form(Document page) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        page.expectFirst("form.settings").select("[name]:not(button):not([type=file])").stream()
                .filter(field -> field.closest("template") == null)
                .filter(field -> !field.attr("type").equals("checkbox") || field.hasAttr("checked"))
                .forEach(field -> fields.computeIfAbsent(field.attr("name"), any -> new ArrayList<>())
                        .add(
                                field.normalName().equals("select")
                                        ? field.select("[selected]").val()
                                        : field.val()));
        return fields;
    }

    /** Sends the form from a browser, with the picture if it is not null. */
    static Response send(RequestSpecification request, Map<String, List<String>> form, byte[] picture) {
        form.forEach((name, values) -> values.forEach(value -> request.multiPart(new MultiPartSpecBuilder(value)
                .controlName(name)
                .charset("UTF-8")
                .build())));
        if (picture != null) {
            request.multiPart("picture", "me.jpg", picture, "image/jpeg");
        }
        return request.post("/admin/settings");
    }
}
