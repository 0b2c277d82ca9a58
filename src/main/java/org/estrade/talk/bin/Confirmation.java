package org.estrade.talk.bin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Asks once more before something disappears.
 *
 * @param question names what it is about
 * @param items the talks, when they are several: exactly these disappear
 * @param action where the answer is sent
 * @param yes what the button says
 * @param back where the other way leads
 */
@CheckedTemplate(basePath = "talk/bin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record Confirmation(String question, String consequence, List<Item> items, String action, String yes, String back)
        implements TemplateInstance {

    record Item(long id, String title) {}
}
