package org.estrade.transfer.source;

import java.util.List;
import java.util.stream.Collectors;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.transfer.markdown.ImportWarning;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.ImportedTalk;

/** Writes the talks and the warnings of a page as readable text, with one line for each delivery. */
final class ImportedPageText {

    private ImportedPageText() {}

    /** @param text the text that the page was read from, which gives the positions of the warnings */
    static String of(ImportedPage page, String text) {
        StringBuilder result = new StringBuilder();
        page.talks().forEach(talk -> talk(talk, result));
        for (ImportWarning warning : page.warnings()) {
            result.append("! %s %s %s\n"
                    .formatted(SourceFile.position(text, warning.line()), warning.kind(), warning.arguments()));
        }
        return result.toString();
    }

    private static void talk(ImportedTalk talk, StringBuilder result) {
        talk.content()
                .texts()
                .forEach((language, words) -> result.append("%s: %s%s\n"
                        .formatted(
                                language,
                                words.title(),
                                words.abstractMarkdown().isEmpty()
                                        ? ""
                                        : " — " + words.abstractMarkdown().replace("\n", "⏎"))));
        if (!talk.content().tags().isEmpty()) {
            result.append("  tags ").append(talk.content().tags()).append('\n');
        }
        talk.content()
                .links()
                .forEach(link -> result.append("  ").append(link(link)).append('\n'));
        talk.content().deliveries().forEach(delivery -> delivery(delivery, result));
    }

    private static void delivery(DeliveryContent delivery, StringBuilder result) {
        result.append("  - ").append(delivery.venue().name());
        add(" <%s>", delivery.venue().website(), result);
        add(" | %s", delivery.date(), result);
        add("/%s", delivery.endDate(), result);
        add(" | %s", delivery.city(), result);
        add(" | %s", delivery.online() ? "online" : null, result);
        add(" | edition %s", delivery.edition(), result);
        add(" | in %s", delivery.language(), result);
        add(" | note %s", delivery.note(), result);
        add(" | %s", delivery.cancelled() ? "cancelled" : null, result);
        List<SpeakerContent> speakers = delivery.speakers();
        add(
                " | with %s",
                speakers.isEmpty()
                        ? null
                        : speakers.stream().map(SpeakerContent::name).collect(Collectors.joining(", ")),
                result);
        delivery.links().forEach(link -> result.append(" | ").append(link(link)));
        result.append('\n');
    }

    private static void add(String format, Object value, StringBuilder result) {
        if (value != null) {
            result.append(format.formatted(value));
        }
    }

    private static String link(LinkContent link) {
        return link.kind().id() + (link.label() == null ? "" : " '" + link.label() + "'") + " " + link.url();
    }
}
