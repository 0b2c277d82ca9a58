package org.estrade.transfer.markdown;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.estrade.talk.Anchor;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.store.CanonicalNames.WebsiteSource;
import org.jspecify.annotations.Nullable;

/**
 * The content of a file, before it is compared with the stored talks.
 *
 * @param title the title of the page; null when there is none
 * @param language the language code of the texts
 * @param oneLanguage whether the file contains texts in this language only, so that an import of it does not change the
 *     texts in other languages
 * @param author the name of the speaker; null when the page does not contain it
 * @param description the description of the page in one sentence; null when there is none
 * @param github the user name of the speaker on GitHub; null when the page does not contain it
 * @param talks the talks in the order of the page; at least one
 * @param warnings the warnings, sorted by line
 */
public record ImportedPage(
        @Nullable String title,
        String language,
        boolean oneLanguage,
        @Nullable String author,
        @Nullable String description,
        @Nullable String github,
        List<ImportedTalk> talks,
        List<ImportWarning> warnings) {

    public ImportedPage {
        talks = List.copyOf(talks);
        warnings = List.copyOf(warnings);
    }

    /** A page that contains the texts in all languages. */
    public ImportedPage(
            @Nullable String title,
            String language,
            @Nullable String author,
            @Nullable String description,
            @Nullable String github,
            List<ImportedTalk> talks,
            List<ImportWarning> warnings) {
        this(title, language, false, author, description, github, talks, warnings);
    }

    /** The fragments that lead to each talk, by the line of the talk: those of its links, and those that its titles give. */
    public Map<Integer, Set<String>> fragments() {
        Map<Integer, Set<String>> fragments = new HashMap<>();
        for (ImportedTalk talk : talks) {
            Set<String> ofTalk = fragments.computeIfAbsent(talk.line(), line -> new LinkedHashSet<>());
            ofTalk.addAll(talk.fragments());
            talk.content().texts().values().forEach(text -> ofTalk.add(Anchor.of(text.title())));
        }
        return fragments;
    }

    /** The same page with new ids for all deliveries: a site may already have deliveries with the ids of the page. */
    public ImportedPage withNewDeliveryIds() {
        return withContents(content -> content.withDeliveries(newIds(content.deliveries())));
    }

    private static List<DeliveryContent> newIds(List<DeliveryContent> deliveries) {
        return deliveries.stream()
                .map(delivery -> delivery.withId(UUID.randomUUID()))
                .toList();
    }

    /**
     * The same page with the stored spellings of names. The website of the file is kept when no website is stored.
     *
     * @param names the function that replaces the names in a talk
     */
    public ImportedPage withStoredNames(BiFunction<TalkContent, WebsiteSource, TalkContent> names) {
        return withContents(content -> names.apply(content, WebsiteSource.FILE));
    }

    /**
     * The same page with other names of tags.
     *
     * @param names the new name by the present name; a tag without a new name stays
     */
    public ImportedPage withTags(Map<String, String> names) {
        return withContents(content -> content.withTags(content.tags().stream()
                .map(tag -> names.getOrDefault(tag, tag))
                .distinct()
                .toList()));
    }

    /** The same page, when its texts are in another language than was recognised. Texts in third languages stay. */
    public ImportedPage inLanguage(String correct) {
        ImportedPage corrected = withContents(content -> {
            TalkText text = content.texts().get(language);
            return text == null || content.texts().size() > 1 ? content : content.withTexts(Map.of(correct, text));
        });
        return new ImportedPage(title, correct, oneLanguage, author, description, github, corrected.talks(), warnings);
    }

    private ImportedPage withContents(UnaryOperator<TalkContent> change) {
        List<ImportedTalk> changed = talks.stream()
                .map(talk -> talk.withContent(change.apply(talk.content())))
                .toList();
        return new ImportedPage(title, language, oneLanguage, author, description, github, changed, warnings);
    }
}
