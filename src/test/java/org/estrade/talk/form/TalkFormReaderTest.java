package org.estrade.talk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkValidator.Purpose;
import org.junit.jupiter.api.Test;

class TalkFormReaderTest {

    private static final UUID KNOWN = UUID.fromString("6f0c5a52-0e0a-4a39-a3a5-8a2a4a9d3e11");

    @Test
    void readingDoesNotChangeTheForm() {
        TalkForm form = form();
        List<Map.Entry<String, String>> before = form.fields().entries();
        TalkFormReader.read(form, TalkContent.EMPTY, Purpose.PUBLISH);
        assertEquals(before, form.fields().entries());
    }

    @Test
    void aNewCardGetsAnIdThatStays() {
        TalkForm form = form();
        TalkForm completed = form.withDeliveryIds();
        assertEquals("", id(form, 1));
        assertEquals(KNOWN.toString(), id(completed, 0));
        assertNotEquals("", id(completed, 1));
        assertEquals(id(completed, 1), id(completed.withDeliveryIds(), 1));
        List<UUID> read =
                TalkFormReader.read(completed, TalkContent.EMPTY, Purpose.DRAFT).content().deliveries().stream()
                        .map(DeliveryContent::id)
                        .toList();
        assertEquals(List.of(KNOWN, UUID.fromString(id(completed, 1))), read);
    }

    @Test
    void theFieldsOfANewTalkAreACopy() {
        FormFields fields = form().fields();
        List<Map.Entry<String, String>> before = fields.entries();
        FormFields another = TalkForm.fieldsOfNewTalk(fields);
        assertEquals(before, fields.entries());
        assertEquals("", another.line("slug"));
        assertEquals("", another.all(TalkForm.DELIVERIES).get(0).line("id"));
        assertEquals("Exemple", another.line("texts.fr.title"));
    }

    private static String id(TalkForm form, int delivery) {
        return form.fields().all(TalkForm.DELIVERIES).get(delivery).line("id");
    }

    private static TalkForm form() {
        return TalkForm.parse(Map.of(
                "texts.fr.title", List.of("Exemple"),
                "slug", List.of("exemple"),
                "deliveries[0].id", List.of(KNOWN.toString()),
                "deliveries[0].venue", List.of("Forum"),
                "deliveries[3].venue", List.of("Salon")));
    }
}
