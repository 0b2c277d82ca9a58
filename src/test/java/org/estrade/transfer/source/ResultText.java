package org.estrade.transfer.source;

import java.util.ArrayList;
import java.util.List;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.TalkText;
import org.estrade.transfer.recognise.Interpretation;
import org.estrade.transfer.recognise.Occurrence;
import org.estrade.transfer.recognise.Remark;
import org.estrade.transfer.recognise.Unexplained;

/** Writes an interpretation as readable text: {@code title | venue | date | city | links}. */
final class ResultText {

    private ResultText() {}

    static String of(Interpretation read) {
        StringBuilder text = new StringBuilder(read.shape().name()).append('\n');
        for (Occurrence occurrence : read.occurrences()) {
            text.append(String.join(" | ", parts(occurrence))).append('\n');
        }
        for (Unexplained line : read.unexplained()) {
            text.append("? ")
                    .append(line.line())
                    .append(": ")
                    .append(line.text())
                    .append('\n');
        }
        for (Remark remark : read.remarks()) {
            text.append("! ")
                    .append(remark.line())
                    .append(": ")
                    .append(remark.code())
                    .append(' ')
                    .append(remark.arguments())
                    .append('\n');
        }
        return text.toString();
    }

    private static List<String> parts(Occurrence occurrence) {
        List<String> parts = new ArrayList<>();
        parts.add(String.join(
                " / ",
                occurrence.texts().entrySet().stream()
                        .map(text -> text.getKey() + ":" + text.getValue().title())
                        .toList()));
        DeliveryContent delivery = occurrence.delivery();
        if (delivery == null) {
            parts.add("(no delivery)");
        } else {
            delivery(delivery, occurrence, parts);
        }
        occurrence.links().forEach(link -> parts.add("talk " + link(link)));
        if (!occurrence.tags().isEmpty()) {
            parts.add("tags " + occurrence.tags());
        }
        occurrence.texts().values().stream()
                .map(TalkText::abstractMarkdown)
                .filter(text -> !text.isBlank())
                .forEach(text -> parts.add("abstract: " + start(text)));
        if (!occurrence.missing().isEmpty()) {
            parts.add("MISSING " + occurrence.missing());
        }
        return parts;
    }

    private static void delivery(DeliveryContent delivery, Occurrence occurrence, List<String> parts) {
        parts.add(delivery.venue().name()
                + (delivery.venue().website() == null
                        ? ""
                        : " <" + delivery.venue().website() + ">"));
        parts.add((delivery.date() == null ? "-" : delivery.date())
                + (delivery.endDate() == null ? "" : "/" + delivery.endDate()));
        parts.add((delivery.city() == null ? "-" : delivery.city())
                + (occurrence.country() == null ? "" : " " + occurrence.country())
                + (delivery.online() ? " online" : ""));
        add("edition ", delivery.edition(), parts);
        add("in ", delivery.language(), parts);
        add("note ", delivery.note(), parts);
        if (delivery.cancelled()) {
            parts.add("cancelled");
        }
        delivery.speakers().forEach(speaker -> parts.add("with " + speaker.name()));
        delivery.links().forEach(link -> parts.add(link(link)));
    }

    private static void add(String name, String value, List<String> parts) {
        if (value != null) {
            parts.add(name + value);
        }
    }

    private static String link(LinkContent link) {
        return link.kind().id()
                + (link.label() == null ? "" : " '" + link.label() + "'")
                + (link.language() == null ? "" : " (" + link.language() + ")")
                + " "
                + link.url();
    }

    private static String start(String text) {
        String line = text.replace('\n', '⏎');
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }
}
