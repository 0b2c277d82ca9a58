package org.estrade.support;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form as a browser without scripts holds it: filled in as the page says, then typed into, then sent by a button. */
public final class FilledForm {

    private final FormElement form;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private FilledForm(FormElement form) {
        this.form = form;
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
    }

    /** The form that the selector finds on that page. */
    public static FilledForm on(Response page, String selector) {
        Document document = Jsoup.parse(page.asString());
        Element found = document.selectFirst(selector);
        if (!(found instanceof FormElement form)) {
            throw new AssertionError("No form " + selector + " on the page: " + document.text());
        }
        return new FilledForm(form);
    }

    public FilledForm type(String name, String value) {
        fields.put(name, value);
        return this;
    }

    public FilledForm without(String name) {
        fields.remove(name);
        return this;
    }

    /** What stands in the field, null when there is none of that name. */
    public String value(String name) {
        return fields.get(name);
    }

    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }

    /** Presses the button whose value is that. */
    public Response press(RequestSpecification browser, String action) {
        return send(browser, form.attr("action"), "action", action);
    }

    /** Sends it elsewhere, as a script or a button with an address of its own does. */
    public Response send(RequestSpecification browser, String address, String... more) {
        RequestSpecification request =
                browser.contentType(ContentType.URLENC.withCharset("UTF-8")).formParams(fields);
        for (int i = 0; i < more.length; i += 2) {
            request.formParam(more[i], more[i + 1]);
        }
        return request.post(address);
    }
}
