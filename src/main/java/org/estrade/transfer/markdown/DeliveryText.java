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
 * Writes a delivery in the format that {@link DeliveryLine} reads. The written line is read again to check it. A fact that
 * is not read back unchanged is removed from the line and written in the list of facts below the line.
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

    /** The lines of a list item. Reading them gives the same delivery, except for its id. */
    static List<String> lines(DeliveryContent delivery, String language) {
        return new DeliveryText(delivery, language).lines();
    }

    private List<String> lines() {
        Set<DeliveryFact> exactFacts = EnumSet.noneOf(DeliveryFact.class);
        for (int round = 0; round < DeliveryFact.values().length; round++) {
            String sentence = sentence(exactFacts);
            Set<DeliveryFact> wrong = factsReadWrong(sentence);
            if (exactFacts.containsAll(wrong)) {
                return lines(sentence, exactFacts);
            }
            exactFacts.addAll(wrong);
            if (exactFacts.contains(DeliveryFact.VENUE)) {
                break;
            }
        }
        String venue = delivery.venue().name();
        return lines(ExactText.quoted(venue), differingFacts(DeliveryContent.at(VenueContent.of(venue))));
    }

    private Set<DeliveryFact> factsReadWrong(String sentence) {
        List<ImportWarning> warnings = new ArrayList<>();
        Set<DeliveryFact> wrong = differingFacts(DeliveryLine.read(sentence, 1, language, warnings));
        if (PageLines.itemStart("- " + sentence) < 0) {
            wrong.add(DeliveryFact.VENUE);
        }
        if (warnings.stream().anyMatch(warning -> warning.kind() == Kind.LEFTOVER)) {
            wrong.add(DeliveryFact.NOTE);
        }
        return wrong;
    }

    private Set<DeliveryFact> differingFacts(DeliveryContent read) {
        Set<DeliveryFact> differing = EnumSet.noneOf(DeliveryFact.class);
        for (DeliveryFact fact : DeliveryFact.values()) {
            if (!fact.isEqual(read, delivery)) {
                differing.add(fact);
            }
        }
        return differing;
    }

    private List<String> lines(String sentence, Set<DeliveryFact> exactFacts) {
        List<String> lines = new ArrayList<>();
        lines.add("- " + sentence);
        exactFacts.forEach(fact -> fact.lines(delivery, language).forEach(line -> lines.add("  - " + line)));
        return lines;
    }

    private String sentence(Set<DeliveryFact> exactFacts) {
        Predicate<DeliveryFact> inSentence = fact -> !exactFacts.contains(fact);
        String edition = inSentence.test(DeliveryFact.EDITION) ? delivery.edition() : null;
        boolean isNumber = edition != null && edition.matches("(#|[nN]°) ?[0-9]{1,5}");
        String facts = joined(
                venue() + (isNumber ? " " + edition : ""),
                isNumber ? null : edition,
                inSentence.test(DeliveryFact.DATE) ? DateText.of(delivery.date(), delivery.endDate(), language) : null,
                inSentence.test(DeliveryFact.CITY) ? delivery.city() : null,
                inSentence.test(DeliveryFact.ONLINE) && delivery.online() ? word("en ligne", "online") : null,
                inSentence.test(DeliveryFact.CANCELLED) && delivery.cancelled() ? word("annulée", "cancelled") : null,
                inSentence.test(DeliveryFact.LANGUAGE) ? Language.words(delivery.language(), language) : null,
                inSentence.test(DeliveryFact.NOTE) ? delivery.note() : null);
        return facts
                + (inSentence.test(DeliveryFact.SPEAKERS) ? speakers() : "")
                + (inSentence.test(DeliveryFact.LINKS) ? links(delivery.links(), language, word(" : ", ": ")) : "");
    }

    private String word(String inFrench, String inEnglish) {
        return french ? inFrench : inEnglish;
    }

    private String venue() {
        return linkedName(delivery.venue().name(), delivery.venue().website());
    }

    private static String joined(String venue, @Nullable String... facts) {
        StringBuilder text = new StringBuilder(venue);
        for (String fact : facts) {
            text.append(fact == null ? "" : ", " + plain(fact));
        }
        return text.toString();
    }

    private String speakers() {
        List<String> names = delivery.speakers().stream()
                .map((SpeakerContent speaker) -> linkedName(speaker.name(), speaker.website()))
                .toList();
        return names.isEmpty() ? "" : ", " + word("avec ", "with ") + String.join(", ", names);
    }

    /**
     * The links as Markdown, separated by commas.
     *
     * @param prefix the text before the first link
     * @return empty when there are no links
     */
    static String links(List<LinkContent> links, String language, String prefix) {
        return links.isEmpty()
                ? ""
                : prefix
                        + String.join(
                                ", ",
                                links.stream().map(link -> link(link, language)).toList());
    }

    private static String link(LinkContent link, String language) {
        String words = Stream.of(
                        link.label() == null ? kind(link.kind(), language) : link.label(),
                        Language.words(link.language(), language))
                .filter(word -> word != null)
                .reduce((label, languageName) -> label + " " + languageName)
                .orElse("");
        String separator = language.equals("fr") ? " par " : " by ";
        return linkedName(words, link.url()) + (link.credit() == null ? "" : separator + plain(link.credit()));
    }

    private static String kind(LinkKind kind, String language) {
        return switch (kind) {
            case VIDEO -> language.equals("fr") ? "vidéo" : "video";
            case OTHER -> language.equals("fr") ? "lien" : "link";
            default -> kind.id();
        };
    }

    private static String linkedName(String name, @Nullable String website) {
        return website == null ? plain(name) : "[" + plain(name) + "](" + destination(website) + ")";
    }

    /** Escapes an address for use as the destination of a Markdown link. */
    static String destination(String url) {
        return ExactText.escaped(url, "\\()<>");
    }

    private static String plain(String text) {
        return ExactText.escaped(text, MARKUP);
    }
}
