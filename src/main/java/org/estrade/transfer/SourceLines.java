package org.estrade.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.estrade.talk.DeliveryContent;
import org.estrade.transfer.ImportPreview.SourceLine;
import org.estrade.transfer.ImportPreview.SplittableDelivery;
import org.estrade.transfer.markdown.ImportedTalk;

/** The lines of an imported text. The preview shows the lines of a talk beside the talk. */
final class SourceLines {

    private static final int MAX_LENGTH = 240;
    private static final int MAX_LINES = 12;

    private final List<String> lines;

    SourceLines(String text) {
        lines = text.lines().toList();
    }

    /** The first line of the talk and of each of its deliveries; at most {@value #MAX_LINES} lines. */
    List<SourceLine> firstLines(ImportedTalk talk) {
        TreeSet<Integer> numbers = new TreeSet<>(talk.deliveryLines());
        numbers.add(talk.line());
        return numbers.stream()
                .filter(number -> number >= 1 && number <= lines.size())
                .limit(MAX_LINES)
                .map(number -> new SourceLine(number, shortened(lines.get(number - 1))))
                .toList();
    }

    /** The deliveries that can become separate talks: none when the talk has one delivery. */
    List<SplittableDelivery> splittable(ImportedTalk talk, ImportWords words) {
        List<DeliveryContent> deliveries = talk.content().deliveries();
        List<SplittableDelivery> splittable = new ArrayList<>();
        for (int i = 0;
                deliveries.size() > 1
                        && i < Math.min(deliveries.size(), talk.deliveryLines().size());
                i++) {
            splittable.add(new SplittableDelivery(talk.deliveryLines().get(i), words.delivery(deliveries.get(i))));
        }
        return splittable;
    }

    private static String shortened(String line) {
        String text = line.strip();
        int end = text.offsetByCodePoints(0, Math.min(MAX_LENGTH, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }
}
