package org.estrade.talk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.TalkContent;
import org.estrade.text.typography.Markdown;
import org.estrade.web.CompletedAddresses;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;

/**
 * Says what becomes of links: completed addresses, links of abstracts that are left out, and files that were chosen but not
 * sent.
 */
final class LinkRemarks {

    private LinkRemarks() {}

    /** The problems of links with a chosen file that was not sent: a form without files has only its name. */
    static List<FieldProblem> unsentFiles(FormFields fields) {
        List<FieldProblem> problems = new ArrayList<>();
        addUnsent("", fields, problems);
        fields.numbered(TalkForm.DELIVERIES)
                .forEach((number, card) -> addUnsent(TalkForm.DELIVERIES + "[" + number + "].", card, problems));
        return problems;
    }

    private static void addUnsent(String prefix, FormFields owner, List<FieldProblem> problems) {
        owner.numbered(TalkForm.LINKS).forEach((number, link) -> {
            if (!link.line("file").isEmpty()) {
                String field = prefix + TalkForm.LINKS + "[" + number + "].url";
                problems.add(FieldProblem.of(field, Rule.FILE_REFUSED, "NOT_SENT", ""));
            }
        });
    }

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
