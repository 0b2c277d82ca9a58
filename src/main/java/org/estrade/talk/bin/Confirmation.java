package org.estrade.talk.bin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The page that asks for confirmation before a talk is deleted or erased.
 *
 * @param question the question, with the title of the talk
 * @param consequence the sentence about what will happen
 * @param items the talks when there are several; only these are erased, even if other talks have expired meanwhile
 * @param action the path to which the confirmation is sent
 * @param confirm the label of the button that confirms
 * @param back the path of the link that cancels
 */
@CheckedTemplate(basePath = "talk/bin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record Confirmation(String question, String consequence, List<Item> items, String action, String confirm, String back)
        implements TemplateInstance {

    /** A talk that will be erased. */
    record Item(long id, String title) {}
}
