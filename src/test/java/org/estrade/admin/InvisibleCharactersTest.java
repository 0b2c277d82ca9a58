package org.estrade.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.support.AdminForms;
import org.estrade.support.BrowserForm;
import org.estrade.support.ManyTalks;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every invisible character in every field of every form of the admin: the form is accepted, and nothing stores one. */
@QuarkusTest
@Tag("slow")
class InvisibleCharactersTest {

    private static final String INVISIBLE =
            "\u00AD\u034F\u180E\u200B\u200C\u200D\u2060\u2061\u2062\u2063\u2064\uFEFF\u202D\u202E";
    private static final Pattern ANY = Pattern.compile("[" + INVISIBLE + "]");

    /** What fields hold that do not take any word. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("url|linkUrl|website", "https://exemple.test/page"),
            Map.entry("coordinates", "48.86, 2.35"),
            Map.entry("contactEmail", "nom@exemple.test"),
            Map.entry("fediverse", "@jeanne@serveur.exemple"),
            Map.entry("formerAddresses", "/ancienne"),
            Map.entry("text", "## Un titre collé\n\nUn résumé.\n\nTags :\n\n- Java\n"),
            Map.entry("language", "fr"));

    /** Words that resemble each other so little that no form asks whether they are the same name. */
    private static final List<String> WORDS = List.of(
            "Zeppelin",
            "Quartzite",
            "Wagonnet",
            "Yoghourt",
            "Kiosque",
            "Bungalow",
            "Parfum",
            "Jardinier",
            "Oxyde",
            "Hublot");

    private String session;

    @BeforeEach
    void speaker() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
        SignedInSpeaker.account();
        session = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }

    @Test
    void everyFormIsAcceptedAndNothingStoresAnInvisibleCharacter() {
        Map<String, FormElement> forms = AdminForms.with(
                AdminForms.TEXT_FIELDS, () -> SignedInSpeaker.fromThisSite().cookie("estrade", session));
        // only a script can fill in the answer of a passkey
        forms.keySet().removeIf(form -> form.startsWith("/admin/account/passkeys "));
        assertTrue(forms.size() >= 13, forms.keySet().toString());
        List<String> wrong = new ArrayList<>();
        int number = 0;
        // the preview of an import first, because it is refused after another change of the talks
        List<String> pages = new ArrayList<>(forms.keySet());
        pages.sort(Comparator.comparing(page -> !page.startsWith("the preview")));
        for (String page : pages) {
            FormElement form = forms.get(page);
            BrowserForm typed = BrowserForm.of(form);
            String word = WORDS.get(number++ % WORDS.size());
            form.select(AdminForms.TEXT_FIELDS).stream()
                    .filter(field ->
                            !field.hasAttr("readonly") && !field.attr("type").equals("hidden"))
                    .forEach(field -> typed.type(field, withInvisible(value(field, word))));
            form.select("select[name=talk]").forEach(field -> typed.type(field, unopened(field, forms)));
            if (form.id().equals("talk-form")) {
                typed.type(new Element("input").attr("name", "action"), "publish");
            }
            HttpResponse<String> answer = typed.send(session);
            if (answer.statusCode() != 303 && answer.statusCode() != 200) {
                wrong.add(page + ": " + answer.statusCode() + " "
                        + Jsoup.parse(answer.body())
                                .select(".problem, #problems")
                                .text());
            }
            stored().forEach(row -> wrong.add(page + ": " + row));
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** A talk whose form is not among the opened ones: a change of an opened one would be a conflict. */
    private static String unopened(Element select, Map<String, FormElement> forms) {
        return select.select("option").eachAttr("value").stream()
                .filter(id -> !id.isEmpty()
                        && forms.values().stream()
                                .noneMatch(form -> form.attr("action").equals("/admin/talks/" + id)))
                .findFirst()
                .orElseThrow();
    }

    private static String value(Element field, String word) {
        String name = field.attr("name").replaceFirst(".*[.-](?=[a-zA-Z]+$)", "");
        if (!field.val().isBlank() || name.matches("day|endDay|deadlineDay|year|endYear|deadlineYear|slug|publishAt")) {
            return field.val();
        }
        return VALUES.entrySet().stream()
                .filter(value -> name.matches(value.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(word);
    }

    private static String withInvisible(String text) {
        return text.isEmpty()
                ? INVISIBLE
                : INVISIBLE + text.substring(0, 1) + INVISIBLE + text.substring(1) + INVISIBLE;
    }

    /** The rows of all tables that hold an invisible character, each cut. */
    private static List<String> stored() {
        return StoredRows.tables().stream()
                .flatMap(table -> StoredRows.in(table).jsonWithout(Set.of()).stream()
                        .filter(row -> ANY.matcher(row).find())
                        .map(row -> table + " " + ANY.matcher(row).replaceAll("\u25A1")))
                .map(row -> row.substring(0, Math.min(200, row.length())))
                .toList();
    }
}
