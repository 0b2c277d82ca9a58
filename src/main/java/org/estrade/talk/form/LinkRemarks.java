package org.estrade.talk.form;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.TalkContent;
import org.estrade.text.typography.Markdown;
import org.estrade.web.CompletedAddresses;

/** Says what pages show otherwise than the speaker typed it: completed addresses, and links of abstracts that are left out. */
final class LinkRemarks {

    private LinkRemarks() {}

    /** A sentence about the saved talk with the remarks about its links after it. */
    static String after(String sentence, TalkForm form, TalkContent saved, SavingMessages words, Locale locale) {
        Stream<String> fields = Stream.concat(Stream.of(form.fields()), form.fields().all(TalkForm.DELIVERIES).stream())
                .flatMap(part -> part.all(TalkForm.LINKS).stream())
                .map(link -> link.line("url"));
        String leftOut = saved.texts().values().stream()
                .flatMap(text -> Markdown.linksLeftOut(text.abstractMarkdown()).stream())
                .map(link -> " " + words.linkLeftOut(link.target()))
                .distinct()
                .collect(Collectors.joining());
        Stream<String> abstracts = saved.texts().values().stream()
                .flatMap(text -> Markdown.linksWithoutScheme(text.abstractMarkdown()).stream());
        return CompletedAddresses.after(sentence, Stream.concat(fields, abstracts), locale) + leftOut;
    }
}
