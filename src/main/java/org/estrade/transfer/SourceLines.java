package org.estrade.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.estrade.talk.DeliveryContent;
import org.estrade.transfer.ImportPreview.SourceLine;
import org.estrade.transfer.ImportPreview.Splittable;
import org.estrade.transfer.markdown.ImportedTalk;

/** The lines of an imported text that the preview shows beside what was read of them. */
final class SourceLines {

    private static final int LONGEST = 240;
    private static final int MOST = 12;

    private final List<String> lines;

    SourceLines(String text) {
        lines = text.lines().toList();
    }

    /** The first lines that the talk and its deliveries begin at. */
    List<SourceLine> of(ImportedTalk talk) {
        TreeSet<Integer> numbers = new TreeSet<>(talk.deliveryLines());
        numbers.add(talk.line());
        return numbers.stream()
                .filter(number -> number >= 1 && number <= lines.size())
                .limit(MOST)
                .map(number -> new SourceLine(number, shortened(lines.get(number - 1))))
                .toList();
    }

    /** The deliveries of a talk with several; none of a talk with one. */
    List<Splittable> deliveries(ImportedTalk talk) {
        List<DeliveryContent> all = talk.content().deliveries();
        List<Splittable> deliveries = new ArrayList<>();
        for (int i = 0;
                all.size() > 1 && i < Math.min(all.size(), talk.deliveryLines().size());
                i++) {
            DeliveryContent delivery = all.get(i);
            String date = delivery.date() == null ? "" : ", " + delivery.date();
            deliveries.add(
                    new Splittable(talk.deliveryLines().get(i), delivery.venue().name() + date));
        }
        return deliveries;
    }

    private static String shortened(String line) {
        String text = line.strip();
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }
}
