package org.estrade.transfer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.talk.TalkContent;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.ImportedTalk;
import org.estrade.transfer.markdown.MarkdownPageImporter;
import org.estrade.transfer.recognise.Interpretation;
import org.estrade.transfer.recognise.Interpretation.Reason;
import org.estrade.transfer.recognise.Occurrence;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.jspecify.annotations.Nullable;

/** Reads files in the formats of this program: pages in our own Markdown dialect, and the JSON export {@code talks.json}. */
final class OwnDialect {

    private static final Pattern TABLE = Pattern.compile("(?m)^\\|[ :|-]{3,500}$");

    private static final Pattern LINE_BREAK = Pattern.compile("(?i)</?br");

    private OwnDialect() {}

    /** Reads a page in our own Markdown dialect. The result is null for any other text. */
    static @Nullable ImportedPage read(String text) {
        try {
            return MarkdownPageImporter.read(text);
        } catch (UnreadablePage otherDialect) {
            return null;
        }
    }

    /** Whether the abstract of a talk without deliveries holds a table, which our own dialect never uses for them. */
    static boolean holdsTableOfDeliveries(ImportedPage page) {
        return page.talks().stream()
                .map(ImportedTalk::content)
                .filter(talk -> talk.deliveries().isEmpty())
                .flatMap(talk -> talk.texts().values().stream())
                .anyMatch(text -> TABLE.matcher(text.abstractMarkdown()).find());
    }

    /** Whether the name of a venue holds a line break of HTML, which our own dialect never uses. */
    static boolean holdsLineBreaks(ImportedPage page) {
        return page.talks().stream()
                .flatMap(talk -> talk.content().deliveries().stream())
                .anyMatch(
                        delivery -> LINE_BREAK.matcher(delivery.venue().name()).find());
    }

    /** The talks of a page as occurrences, with one occurrence for each delivery. */
    static Interpretation interpretation(ImportedPage page, Shape shape) {
        List<Occurrence> occurrences = new ArrayList<>();
        page.talks().forEach(talk -> occurrences.addAll(occurrences(talk)));
        return new Interpretation(
                shape, Reason.ONLY_SHAPE, occurrences.size(), occurrences, List.of(), List.of(), FieldMapping.PROPOSED);
    }

    private static List<Occurrence> occurrences(ImportedTalk talk) {
        TalkContent content = talk.content();
        if (content.deliveries().isEmpty()) {
            return List.of(new Occurrence(
                    content.texts(), content.tags(), null, null, content.links(), talk.line(), talk.line(), Set.of()));
        }
        List<Occurrence> occurrences = new ArrayList<>();
        for (int i = 0; i < content.deliveries().size(); i++) {
            // the line of the first occurrence becomes the line of the talk
            int line = i == 0 ? talk.line() : talk.deliveryLines().get(i);
            occurrences.add(new Occurrence(
                    content.texts(),
                    content.tags(),
                    content.deliveries().get(i),
                    null,
                    content.links(),
                    line,
                    talk.deliveryLines().get(i),
                    Set.of()));
        }
        return occurrences;
    }
}
