package org.estrade.transfer.markdown;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.CanonicalNames.WebsiteSource;
import org.jspecify.annotations.Nullable;

/**
 * The content of a file, before it is compared with the stored talks.
 *
 * @param title of the page, null when it names none
 * @param language code of its texts
 * @param oneLanguage whether the file is in that language and says nothing of texts in others
 * @param author the speaker's name, null when the page does not say it
 * @param description of the page in a sentence, null when there is none
 * @param github the speaker's name on GitHub, null when the page does not say it
 * @param talks in page order, at least one
 * @param warnings by line
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

    /** A page that has the texts in every language. */
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

    /** The same page with new ids for all deliveries, for a site that may know the page's own. */
    public ImportedPage withNewDeliveryIds() {
        List<ImportedTalk> changed = talks.stream()
                .map(talk -> new ImportedTalk(
                        talk.content().withDeliveries(newIds(talk.content().deliveries())),
                        talk.line(),
                        talk.deliveryLines()))
                .toList();
        return new ImportedPage(title, language, oneLanguage, author, description, github, changed, warnings);
    }

    private static List<DeliveryContent> newIds(List<DeliveryContent> deliveries) {
        return deliveries.stream()
                .map(delivery -> delivery.withId(UUID.randomUUID()))
                .toList();
    }

    /** The same page with the stored spellings of names. A website of the file is kept where none is stored. */
    public ImportedPage with(BiFunction<TalkContent, WebsiteSource, TalkContent> names) {
        List<ImportedTalk> changed = talks.stream()
                .map(talk -> new ImportedTalk(
                        names.apply(talk.content(), WebsiteSource.FILE), talk.line(), talk.deliveryLines()))
                .toList();
        return new ImportedPage(title, language, oneLanguage, author, description, github, changed, warnings);
    }
}
