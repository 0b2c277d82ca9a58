package org.estrade.transfer.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.VenueContent;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.estrade.transfer.markdown.exact.DeliveryFact;
import org.estrade.transfer.markdown.exact.ExactText;
import org.jspecify.annotations.Nullable;

/**
 * Writes a delivery as {@link DeliveryLine} reads it. What is written is read again: a fact that does not come back as it
 * is moves from the line to the list of facts below it.
 */
final class DeliveryText {

    private static final String MARKUP = "\\`*_[]<>&";

    private final DeliveryContent delivery;
    private final String language;
    private final boolean french;

    private DeliveryText(DeliveryContent delivery, String language) {
        this.delivery = delivery;
        this.language = language;
        french = language.equals("fr");
    }

    /** The lines of a list item, which all of the delivery's facts but its id come back from. */
    static List<String> lines(DeliveryContent delivery, String language) {
        return new DeliveryText(delivery, language).lines();
    }

    private List<String> lines() {
        Set<DeliveryFact> listed = EnumSet.noneOf(DeliveryFact.class);
        for (int round = 0; round < DeliveryFact.values().length; round++) {
            String sentence = sentence(listed);
            Set<DeliveryFact> wrong = wrong(sentence);
            if (listed.containsAll(wrong)) {
                return lines(sentence, listed);
            }
            listed.addAll(wrong);
            if (listed.contains(DeliveryFact.VENUE)) {
                break;
            }
        }
        String venue = delivery.venue().name();
        return lines(ExactText.quoted(venue), differing(DeliveryContent.at(VenueContent.of(venue))));
    }

    private Set<DeliveryFact> wrong(String sentence) {
        List<ImportWarning> warnings = new ArrayList<>();
        Set<DeliveryFact> wrong = differing(DeliveryLine.read(sentence, 1, language, warnings));
        if (PageLines.itemStart("- " + sentence) < 0) {
            wrong.add(DeliveryFact.VENUE);
        }
        if (warnings.stream().anyMatch(warning -> warning.kind() == Kind.LEFTOVER)) {
            wrong.add(DeliveryFact.NOTE);
        }
        return wrong;
    }

    private Set<DeliveryFact> differing(DeliveryContent read) {
        Set<DeliveryFact> differing = EnumSet.noneOf(DeliveryFact.class);
        for (DeliveryFact fact : DeliveryFact.values()) {
            if (!fact.isSame(read, delivery)) {
                differing.add(fact);
            }
        }
        return differing;
    }

    private List<String> lines(String sentence, Set<DeliveryFact> listed) {
        List<String> lines = new ArrayList<>();
        lines.add("- " + sentence);
        listed.forEach(fact -> fact.lines(delivery, language).forEach(line -> lines.add("  - " + line)));
        return lines;
    }

    private String sentence(Set<DeliveryFact> listed) {
        Predicate<DeliveryFact> said = fact -> !listed.contains(fact);
        String edition = said.test(DeliveryFact.EDITION) ? delivery.edition() : null;
        boolean numbered = edition != null && edition.matches("(#|[nN]°) ?[0-9]{1,5}");
        String head = joined(
                venue() + (numbered ? " " + edition : ""),
                numbered ? null : edition,
                said.test(DeliveryFact.DATE) ? DateText.of(delivery.date(), delivery.endDate(), language) : null,
                said.test(DeliveryFact.CITY) ? delivery.city() : null,
                said.test(DeliveryFact.ONLINE) && delivery.online() ? word("en ligne", "online") : null,
                said.test(DeliveryFact.CANCELLED) && delivery.cancelled() ? word("annulée", "cancelled") : null,
                said.test(DeliveryFact.LANGUAGE) ? Language.words(delivery.language(), language) : null,
                said.test(DeliveryFact.NOTE) ? delivery.note() : null);
        return head
                + (said.test(DeliveryFact.SPEAKERS) ? speakers() : "")
                + (said.test(DeliveryFact.LINKS) ? links(delivery.links(), language, word(" : ", ": ")) : "");
    }

    private String word(String inFrench, String inEnglish) {
        return french ? inFrench : inEnglish;
    }

    private String venue() {
        return named(delivery.venue().name(), delivery.venue().website());
    }

    private static String joined(String venue, @Nullable String... facts) {
        StringBuilder head = new StringBuilder(venue);
        for (String fact : facts) {
            head.append(fact == null ? "" : ", " + plain(fact));
        }
        return head.toString();
    }

    private String speakers() {
        List<String> names = delivery.speakers().stream()
                .map((SpeakerContent speaker) -> named(speaker.name(), speaker.website()))
                .toList();
        return names.isEmpty() ? "" : ", " + word("avec ", "with ") + String.join(", ", names);
    }

    /** The links one after the other, a lead before the first one; empty without links. */
    static String links(List<LinkContent> links, String language, String lead) {
        return links.isEmpty()
                ? ""
                : lead
                        + String.join(
                                ", ",
                                links.stream().map(link -> link(link, language)).toList());
    }

    private static String link(LinkContent link, String language) {
        String words = Stream.of(
                        link.label() == null ? kind(link.kind(), language) : link.label(),
                        Language.words(link.language(), language))
                .filter(word -> word != null)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        String by = language.equals("fr") ? " par " : " by ";
        return named(words, link.url()) + (link.credit() == null ? "" : by + plain(link.credit()));
    }

    private static String kind(LinkKind kind, String language) {
        return switch (kind) {
            case VIDEO -> language.equals("fr") ? "vidéo" : "video";
            case OTHER -> language.equals("fr") ? "lien" : "link";
            default -> kind.id();
        };
    }

    private static String named(String name, @Nullable String website) {
        return website == null ? plain(name) : "[" + plain(name) + "](" + destination(website) + ")";
    }

    /** An address as the destination of a Markdown link. */
    static String destination(String url) {
        return ExactText.escaped(url, "\\()<>");
    }

    private static String plain(String text) {
        return ExactText.escaped(text, MARKUP);
    }
}
