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

    private SpokenLanguage() {}

    /** The code of the language of the talk itself, null when unknown. */
    public static @Nullable String of(TalkContent talk, Audience audience) {
        String text = TalkView.spoken(talk, audience);
        return isPossible(text, known(talk)) ? text : null;
    }

    /** The code of the language of a delivery of the talk, null when unknown. */
    public static @Nullable String of(TalkContent talk, DeliveryContent delivery, Audience audience) {
        if (delivery.language() != null) {
            return delivery.language();
        }
        List<String> own = languages(delivery.links().stream());
        String text = TalkView.spoken(talk, audience);
        return isPossible(text, own.isEmpty() ? known(talk) : own) ? text : null;
    }

    private static boolean isPossible(String language, List<String> known) {
        return known.isEmpty() || known.contains(language);
    }

    /** The languages that the talk's slides and videos, and its deliveries, are said to have. */
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
