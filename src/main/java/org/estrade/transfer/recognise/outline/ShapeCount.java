package org.estrade.transfer.recognise.outline;

import java.util.EnumMap;
import java.util.Map;
import org.estrade.transfer.recognise.Shape;

/** The number of headings and bullets of a page by shape. */
final class ShapeCount {

    private final Map<Shape, Integer> counts = new EnumMap<>(Shape.class);

    void add(SectionRole role, Line line) {
        Shape shape =
                switch (role) {
                    case TALK -> Shape.TALK_FIRST;
                    case EVENT -> Shape.EVENT_FIRST;
                    case DELIVERY -> Shape.HEADING_A_DELIVERY;
                    default -> Shape.BULLET_A_DELIVERY;
                };
        add(shape, Math.max(1, line.candidates().size()));
    }

    void add(Shape shape, int deliveries) {
        counts.merge(shape, deliveries, Integer::sum);
    }

    /** The most frequent shape; {@link Shape#BULLET_A_DELIVERY} when nothing was counted. */
    Shape mostFrequent() {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Shape.BULLET_A_DELIVERY);
    }
}
