package org.estrade.talk.edit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.text.ShortTexts;
import org.estrade.text.WebAddress;
import org.estrade.text.typography.MarkdownAddresses;

/**
 * A talk with another address in the place of one.
 *
 * @param isComplete whether no text still has the former address
 */
record ReplacedAddress(TalkContent content, boolean isComplete) {

    /** Replaces an address in links; in texts too when the replacement is a web address. */
    static ReplacedAddress in(TalkContent talk, String address, String replacement) {
        Texts texts = new Texts(address, replacement);
        Map<String, TalkText> changed = new TreeMap<>();
        talk.texts()
                .forEach((language, text) -> changed.put(
                        language,
                        text.withAbstract(texts.replaced(text.abstractMarkdown()))
                                .withShortAbstracts(ShortTexts.of(length ->
                                        texts.replaced(text.shortAbstracts().in(length))))));
        List<DeliveryContent> deliveries = talk.deliveries().stream()
                .map(delivery -> delivery.withLinks(links(delivery.links(), address, replacement)))
                .map(delivery ->
                        delivery.note() == null ? delivery : delivery.withNote(texts.replaced(delivery.note())))
                .toList();
        return new ReplacedAddress(
                talk.withTexts(changed).withDeliveries(deliveries).withLinks(links(talk.links(), address, replacement)),
                texts.areComplete);
    }

    private static List<LinkContent> links(List<LinkContent> links, String address, String replacement) {
        return links.stream()
                .map(link -> link.url().equals(address) ? link.withUrl(replacement) : link)
                .toList();
    }

    private static final class Texts {

        private final String address;
        private final String replacement;
        private boolean areComplete = true;

        Texts(String address, String replacement) {
            this.address = address;
            this.replacement = replacement;
        }

        String replaced(String text) {
            if (!WebAddress.isValid(replacement) || !MarkdownAddresses.in(text).contains(address)) {
                return text;
            }
            return MarkdownAddresses.replace(text, address, replacement).orElseGet(() -> {
                areComplete = false;
                return text;
            });
        }
    }
}
