package org.estrade.support;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** All forms of the admin. They are found by following the links of its pages, so that a new form is among them. */
public final class AdminForms {

    /** The fields into which somebody types a text. */
    public static final String TEXT_FIELDS =
            "textarea, input[type=text], input[type=email], input[type=url], input:not([type])";

    private static final String TALK_TO_IMPORT = """
            - title: Growing moss
              slides: /slides/moss.pdf
              date: 2019-05-06
            - title: Counting bees
              date: 2020-05-01
            """;

    private AdminForms() {}

    /**
     * The forms of the admin that have such a field, by the path of their page and of their action. Pages that differ in
     * the number of an entry are one page.
     *
     * @param field the selector of a field
     * @param browser makes a request of a signed-in browser
     */
    public static Map<String, FormElement> with(String field, Supplier<RequestSpecification> browser) {
        Map<String, FormElement> forms = new LinkedHashMap<>();
        pages(browser)
                .forEach((path, page) -> page.select("form[method=post][action^=/admin]:has(" + field + ")")
                        .forEach(form -> forms.putIfAbsent(
                                path + " " + withoutNumbers(form.attr("action")), (FormElement) form)));
        return forms;
    }

    private static Map<String, Document> pages(Supplier<RequestSpecification> browser) {
        Map<String, Document> pages = new LinkedHashMap<>();
        Deque<String> toVisit = new ArrayDeque<>(List.of("/admin"));
        while (!toVisit.isEmpty()) {
            String path = toVisit.remove();
            if (pages.containsKey(withoutNumbers(path))) {
                continue;
            }
            Document page = Jsoup.parse(browser.get().get(path).asString());
            page.select("template").remove(); // for scripts only
            pages.put(withoutNumbers(path), page);
            page.select("a[href^=/admin]:not([download])").eachAttr("href").stream()
                    .map(address -> address.replaceFirst("[?#].*", ""))
                    .filter(address -> !address.startsWith("/admin/export/"))
                    .forEach(toVisit::add);
        }
        // two pages have no address of their own, because they answer a form
        pages.put("the question of a tag", question(browser.get()));
        pages.put("the preview of an import", preview(browser.get()));
        return pages;
    }

    private static Document question(RequestSpecification browser) {
        return Jsoup.parse(browser.formParam("talk", StoredRows.in("talk").oldestId())
                .formParam("do", "tag")
                .post("/admin/talks/selection")
                .asString());
    }

    private static Document preview(RequestSpecification browser) {
        return Jsoup.parse(browser.multiPart("text", TALK_TO_IMPORT, "text/plain; charset=UTF-8")
                .post("/admin/import")
                .asString());
    }

    private static String withoutNumbers(String path) {
        return path.replaceAll("/[0-9]+", "/N");
    }
}
