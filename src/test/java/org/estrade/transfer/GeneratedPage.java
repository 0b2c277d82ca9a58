package org.estrade.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A page with many invented talks in our own dialect. The same number of talks always gives the same text. */
final class GeneratedPage {

    private static final long SEED = 20_251_114;
    private static final int VENUES = 400;
    private static final int PEOPLE = 120;
    private static final int TAGS = 60;
    private static final List<String> TOWNS = List.of("Lyon", "Paris", "Lille", "Nantes", "Tours", "Rennes");
    private static final List<String> WORDS = List.of(
            "garden", "moss", "compiler", "river", "catalogue", "heat", "model", "bees", "stone", "weather", "bridge");

    private GeneratedPage() {}

    /** The text of the page: each talk has one to six deliveries, three and a half on average. */
    static String of(int talks) {
        Random random = new Random(SEED);
        StringBuilder text = new StringBuilder("# Talks\n\n");
        for (int i = 0; i < talks; i++) {
            text.append("## The %s and the %s, part %d\n\n".formatted(word(random), word(random), i));
            for (int sentence = 0; sentence < 4; sentence++) {
                text.append("A %s is never far from a %s when the %s grows in the %s of somebody else. "
                        .formatted(word(random), word(random), word(random), word(random)));
            }
            text.append("\n\nTags: Topic %d, Subject %d\n\nGiven at:\n".formatted(random.nextInt(TAGS), i % TAGS));
            int deliveries = 1 + random.nextInt(6);
            for (int delivery = 0; delivery < deliveries; delivery++) {
                text.append("- Conference %d, %s %d, %s, with Person %d ([slides](https://slides.example/%d-%d))\n"
                        .formatted(
                                random.nextInt(VENUES),
                                List.of("March", "June", "October").get(random.nextInt(3)),
                                2010 + delivery,
                                TOWNS.get(random.nextInt(TOWNS.size())),
                                random.nextInt(PEOPLE),
                                i,
                                delivery));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size())).toLowerCase(Locale.ROOT);
    }
}
