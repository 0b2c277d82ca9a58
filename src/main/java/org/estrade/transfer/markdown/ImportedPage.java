package org.estrade.transfer.markdown;

import java.util.List;
import java.util.function.BiFunction;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.CanonicalNames.Websites;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, before anything is compared with what is stored.
 *
 * @param title of the page, null when it names none
 * @param language code of its texts
 * @param author the speaker's name, null when the page does not say it
 * @param description of the page in a sentence, null when there is none
 * @param github the speaker's name on GitHub, null when the page does not say it
 * @param talks in page order, at least one
 * @param warnings by line
 */
public record ImportedPage(
        @Nullable String title,
        String language,
        @Nullable String author,
        @Nullable String description,
        @Nullable String github,
        List<ImportedTalk> talks,
        List<ImportWarning> warnings) {

    public ImportedPage {
        talks = List.copyOf(talks);
        warnings = List.copyOf(warnings);
    }

    /** The same told in known names; a website that the file gives is kept where none is known. */
    public ImportedPage with(BiFunction<TalkContent, Websites, TalkContent> names) {
        List<ImportedTalk> changed = talks.stream()
                .map(talk -> new ImportedTalk(
                        names.apply(talk.content(), Websites.AS_TOLD), talk.line(), talk.deliveryLines()))
                .toList();
        return new ImportedPage(title, language, author, description, github, changed, warnings);
    }
}
