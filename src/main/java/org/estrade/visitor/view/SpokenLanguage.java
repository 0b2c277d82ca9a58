package org.estrade.visitor.view;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.jspecify.annotations.Nullable;

/**
 * The language in which a talk is given. A delivery that says none has the language of the talk's text, unless all slides
 * and videos whose language is known are in other languages: then nobody knows, and nothing is said.
 */
public final class SpokenLanguage {

    /** The code of the language of the talk's text. */
    private final String text;

    /** The languages that the talk's slides and videos, and its deliveries, are said to have. */
    private final List<String> known;

    private SpokenLanguage(String text, List<String> known) {
        this.text = text;
        this.known = known;
    }

    /** The language of a talk and of its deliveries. Reads all links of the talk: once for all its deliveries. */
    public static SpokenLanguage in(TalkContent talk, Audience audience) {
        return new SpokenLanguage(TalkView.spoken(talk, audience), known(talk));
    }

    /** The code of the language of the talk itself, null when unknown. */
    public @Nullable String ofTalk() {
        return isPossible(text, known) ? text : null;
    }

    /** The code of the language of a delivery of the talk, null when unknown. */
    public @Nullable String of(DeliveryContent delivery) {
        if (delivery.language() != null) {
            return delivery.language();
        }
        List<String> own = languages(delivery.links().stream());
        return isPossible(text, own.isEmpty() ? known : own) ? text : null;
    }

    private static boolean isPossible(String language, List<String> known) {
        return known.isEmpty() || known.contains(language);
    }

    private static List<String> known(TalkContent talk) {
        List<String> links = languages(talk.everyLink());
        return links.isEmpty()
                ? links
                : Stream.concat(links.stream(), talk.deliveries().stream().map(DeliveryContent::language))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static List<String> languages(Stream<LinkContent> links) {
        return links.filter(link -> link.kind() == LinkKind.SLIDES || link.kind() == LinkKind.VIDEO)
                .map(LinkContent::language)
                .filter(Objects::nonNull)
                .toList();
    }
}
