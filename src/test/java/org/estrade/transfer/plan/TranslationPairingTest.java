package org.estrade.transfer.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationPairingTest {

    /**
     * A talk is a list of facts with spaces between: {@code /x} is a link to x, {@code Venue@2024-03} is a delivery, and any
     * other word is the title.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    one common link                       | /a; /b                     | /b; /a                     | 0-1 LINK, 1-0 LINK
                    a link without its scheme             | /a/                        | /a                         | 0-0 LINK
                    no common link                        | /a                         | /b                         | ''
                    a link of two stored talks            | /a                         | /a; /a                     | ''
                    a link of two talks of the page       | /a; /a                     | /a                         | ''
                    links to two stored talks             | /a /b                      | /a; /b                     | ''
                    a date decides between two links      | /a /b C@2024-03-01         | /a; /b C@2024-03-01        | 0-1 DATE
                    one title                             | Moss; Bees                 | Fern; Moss                 | 0-1 TITLE
                    a title of two stored talks           | Moss                       | Moss; Moss                 | ''
                    two dates at similar venues           | A@2024-03 B@2023-01        | A@2024-03 B@2023-01        | 0-0 DATES
                    dates that two talks share            | A@2024-03 B@2023-01        | A@2024-03; A@2024-03 B@2023-01 | 0-1 DATES
                    two dates at two venues of other names| A@2024-03 B@2023-01        | C@2024-03 D@2023-01        | 0-0 DATE
                    one date of the month                 | A@2024-03; B@2023-01       | C@2023-01; D@2024-03       | 0-1 DATE, 1-0 DATE
                    one date of the day                   | A@2024-03-07               | C@2024-03-07               | 0-0 DATE
                    a year alone                          | A@2024                     | A@2024                     | ''
                    a date of two stored talks            | A@2024-03                  | B@2024-03; C@2024-03       | ''
                    a date of two talks of the page       | A@2024-03; B@2024-03       | C@2024-03                  | ''
                    a month and a day in it               | A@2024-03                  | A@2024-03-07               | ''
                    the order between two pairs           | /a; x; /b                  | /a; y; /b                  | 0-0 LINK, 1-1 ORDER, 2-2 LINK
                    two talks between two pairs           | /a; x; y; /b               | /a; v; w; /b               | 0-0 LINK, 1-1 ORDER, 2-2 ORDER, 3-3 LINK
                    too many talks between two pairs      | /a; x; y; /b               | /a; v; /b                  | 0-0 LINK, 3-2 LINK
                    dates that contradict the order       | /a; A@2024-03; /b          | /a; B@2023-01; /b          | 0-0 LINK, 2-2 LINK
                    dates that the order agrees with      | /a; A@2024-03; /b          | /a; B@2024; /b             | 0-0 LINK, 1-1 ORDER, 2-2 LINK
                    pairs in the opposite order           | /a; x; /b                  | /b; y; /a                  | 0-2 LINK, 2-0 LINK
                    the ends of a page like the site      | x; /a; y                   | v; /a; w                   | 0-0 ORDER, 1-1 LINK, 2-2 ORDER
                    the end of a longer page              | /a; x; y                   | /a; v                      | 0-0 LINK
                    no evidence at all                    | x; y                       | v; w                       | ''
                    """)
    void talksArePairedByWhatATranslationKeeps(String name, String page, String stored, String pairs) {
        TranslationPairing pairing = pairing(talks(page), talks(stored));
        pairing.pairByEvidence();
        assertEquals(pairs, text(pairing.pairs()));
    }

    @Test
    void aChoiceOfTheSpeakerComesFirst() {
        TranslationPairing pairing = pairing(talks("/a; /b"), talks("/a; /b"));
        pairing.choose(0, 1);
        pairing.pairByEvidence();
        assertEquals("0-1 CHOSEN", text(pairing.pairs()));
    }

    @Test
    void aStoredTalkIsChosenOnce() {
        TranslationPairing pairing = pairing(talks("x; y"), talks("v; w"));
        pairing.choose(0, 1);
        pairing.choose(1, 1);
        assertEquals("0-1 CHOSEN", text(pairing.pairs()));
    }

    @Test
    void aTalkThatTheSpeakerLeavesAloneHasNoPair() {
        TranslationPairing pairing = pairing(talks("/a; /b"), talks("/a; /b"));
        pairing.leaveAlone(0);
        pairing.pairByEvidence();
        assertEquals("1-1 LINK", text(pairing.pairs()));
    }

    @Test
    void aTalkThatIsNotOpenHasNoPair() {
        TranslationPairing pairing = new TranslationPairing(talks("/a; /b"), List.of(1), talks("/a; /b"), List.of(0));
        pairing.choose(0, 0);
        pairing.pairByEvidence();
        assertEquals("", text(pairing.pairs()));
    }

    @Test
    void thousandsOfTalksOnOneDateAreComparedQuickly() {
        List<TalkContent> many = talks("A@2024-03; ".repeat(2_000));
        TranslationPairing pairing = pairing(many, many);
        pairing.pairByEvidence();
        assertEquals("", text(pairing.pairs()));
    }

    private static TranslationPairing pairing(List<TalkContent> page, List<TalkContent> stored) {
        return new TranslationPairing(page, indexes(page), stored, indexes(stored));
    }

    private static List<Integer> indexes(List<TalkContent> talks) {
        return IntStream.range(0, talks.size()).boxed().toList();
    }

    private static String text(Map<Integer, TranslationPairing.Pair> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "-" + pair.getValue().stored() + " "
                        + pair.getValue().evidence())
                .collect(Collectors.joining(", "));
    }

    private static List<TalkContent> talks(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(facts -> !facts.isEmpty())
                .map(TranslationPairingTest::talk)
                .toList();
    }

    private static TalkContent talk(String text) {
        String title = "";
        List<DeliveryContent> deliveries = new ArrayList<>();
        List<LinkContent> links = new ArrayList<>();
        for (String fact : text.split(" ", -1)) {
            String[] delivery = fact.split("@", 2);
            if (delivery.length == 2) {
                deliveries.add(
                        DeliveryContent.at(VenueContent.of(delivery[0])).withDate(PartialDate.parse(delivery[1])));
            } else if (fact.startsWith("/")) {
                links.add(LinkContent.of(LinkKind.OTHER, "https://links.example" + fact));
            } else {
                title = fact;
            }
        }
        return new TalkContent("", Map.of("fr", new TalkText(title, "")), List.of(), deliveries, links);
    }
}
