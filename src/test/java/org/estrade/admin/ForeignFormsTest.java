package org.estrade.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.estrade.support.AdminForms;
import org.estrade.support.AuditEntries;
import org.estrade.support.BrowserForm;
import org.estrade.support.ForeignScripts;
import org.estrade.support.ManyTalks;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.SitePages;
import org.estrade.support.StoredRows;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Scripts in every field of every form of the admin, settings and accounts among them. None is alive in the parsed answer, nor on
 * any page afterwards.
 */
@QuarkusTest
@Tag("slow")
class ForeignFormsTest {

    /** From one script to the next; no factor in common with the number of disguises, so that each of them is sent. */
    private static final int STEP = 49;

    private static final String ADDRESSES = ".*(?:[uU]rl|website|page)";

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
        AuditEntries.clear();
        StoredRows.in("outgoing_request").delete();
        SignedInSpeaker.nobody();
    }

    @Test
    void noneIsAlive() {
        Set<String> alive = new TreeSet<>();
        Set<String> accepted = new TreeSet<>();
        List<String> all = ForeignScripts.all();
        // no column takes a character zero
        List<String> scripts = new ArrayList<>(List.of("a\0b"));
        for (int i = 0; i < all.size(); i += STEP) {
            scripts.add(all.get(i).replaceAll("\\s", " "));
        }
        for (String script : scripts) {
            forms().forEach((page, form) -> {
                for (boolean isRaw : List.of(true, false)) {
                    HttpResponse<String> answer = typed(form, script, isRaw).send(session);
                    if (answer.statusCode() >= 500) {
                        alive.add(page + ": " + answer.statusCode());
                    }
                    ForeignScripts.aliveIn(answer.body()).forEach(found -> alive.add(page + ": " + found));
                    if (answer.statusCode() == 303) {
                        accepted.add(page);
                    }
                }
            });
            alive.addAll(SitePages.faults(() -> SignedInSpeaker.fromThisSite().cookie("estrade", session)));
        }
        assertEquals("", String.join("\n", alive));
        assertTrue(accepted.size() >= 10, accepted.toString());
    }

    private Map<String, FormElement> forms() {
        Map<String, FormElement> forms = AdminForms.with(
                AdminForms.TEXT_FIELDS, () -> SignedInSpeaker.fromThisSite().cookie("estrade", session));
        assertTrue(forms.size() >= 13, forms.keySet().toString());
        return forms;
    }

    /** The form with the script in each field. When it is not raw, fields that accept a narrow form alone get such a value. */
    private static BrowserForm typed(FormElement form, String script, boolean isRaw) {
        BrowserForm typed = BrowserForm.of(form);
        form.select(AdminForms.TEXT_FIELDS).stream()
                .filter(field -> !field.hasAttr("readonly"))
                .forEach(field -> typed.type(field, isRaw ? script : value(field, script)));
        if (form.id().equals("talk-form")) {
            typed.type(new Element("input").attr("name", "action"), "publish");
        }
        return typed;
    }

    private static String value(Element field, String script) {
        String name = field.attr("name");
        if (name.matches(ADDRESSES)) {
            return "https://x.example/?" + script.replaceAll("[ \"<>]", "'");
        }
        if (!field.val().isBlank() && name.matches(".*(?:[dD]ay|[yY]ear|slug|coordinates|Email|Addresses|fediverse)")) {
            return field.val();
        }
        return name.matches(".*(?:[dD]ay|[yY]ear|slug|coordinates|Email|Addresses|fediverse|publishAt)") ? "" : script;
    }
}
