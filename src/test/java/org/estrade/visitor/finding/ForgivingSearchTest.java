package org.estrade.visitor.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.estrade.support.SiteFixture;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words that are typed in another way than the talk has them, and the line that says where they were found. */
@QuarkusTest
class ForgivingSearchTest extends FindingFixture {

    private static final TalkContent DATED = new TalkContent(
            "dates",
            Map.of(
                    "fr",
                    new TalkText("Node.js en production", "Le CI/CD de l'**architecture** d'O'Brien, sans peine.")),
            List.of("MLOps"),
            List.of(
                    given("Devoxx", "Lille", "2025"),
                    given("BreizhCamp", "Rennes", "2024-03-14"),
                    given("Volcamp", "Clermont-Ferrand", "2023-12")),
            List.of(new LinkContent(
                    LinkKind.OTHER, "https://example.org/x", "Lire le compte-rendu", null, "Nadia Berger")));

    private static final TalkContent SCRIPTS = new TalkContent(
            "scripts",
            Map.of(
                    "fr",
                    new TalkText(
                            "分散システムの設計入門", "การออกแบบระบบแบบกระจาย et 클라우드네이티브, डेटाबेस का परिचय, مقدمة في السحابة.")),
            List.of(),
            List.of(),
            List.of());

    @BeforeEach
    void twoMoreTalks() {
        SiteFixture.publish(List.of(COLD, MODELS, CURIOUS, LITTLE, DATED, SCRIPTS));
    }

    private static DeliveryContent given(String venue, String city, String date) {
        return DeliveryContent.at(VenueContent.of(venue)).withCity(city).withDate(PartialDate.parse(date));
    }

    @Test
    void otherWaysToTypeAWordFindIt() {
        assertFound("""
                architecure -> modeles curious dates
                architectrue -> modeles curious dates
                architecturre -> modeles curious dates
                arkhitecture -> modeles curious dates
                rivag conf -> froid
                rivsge -> froid
                optimsation -> froid
                archtecure ->
                nodejs -> dates
                node.js -> dates
                node js -> dates
                NodeJS -> dates
                cicd -> dates
                ci/cd -> dates
                obrien -> dates
                o’brien -> dates
                metup r -> modeles""");
    }

    @Test
    void aYearAndAMonthBesideOtherWordsAreThoseOfOneDelivery() {
        assertFound("""
                2025 -> dates
                lille 2025 -> dates
                2025 lille -> dates
                lille 2024 ->
                rennes mars 2024 -> dates
                mars 2024 -> dates
                march 2024 -> dates
                14 mars 2024 -> dates
                March 14th, 2024 -> dates
                2024-03-14 -> dates
                14/03/2024 -> dates
                15 mars 2024 ->
                mars 2025 ->
                décembre 2023 -> dates
                decembre -> dates
                architecture 2025 -> dates
                architecture 1999 ->""");
    }

    @Test
    void wordsInsideTextsWithoutSpacesAreFound() {
        assertFound("""
                設計 -> scripts
                入門 -> scripts
                システム -> scripts
                計 -> scripts
                計設 ->
                ออกแบบ -> scripts
                네이티브 -> scripts
                परिचय -> scripts
                السحابة -> scripts""");
    }

    @Test
    void aFoundTalkSaysWhere() {
        assertReasons("""
                lille 2025 -> *2025*, Devoxx, *Lille*
                14 mars 2024 -> *14 mars 2024*, BreizhCamp, Rennes
                nodejs -> *Node.js* en production
                cicd -> Le *CI/CD* de l’architecture d’O’Brien, sans peine.
                obrien architecure -> Le CI/CD de l’*architecture* d’*O’Brien*, sans peine.
                mlops lille -> 2025, Devoxx, *Lille* | *MLOps*
                compte rendu berger -> Lire le *compte-rendu*, Nadia *Berger*
                設計 -> 分散システムの*設計*入門""");
        assertEquals(
                "Found: 14 March 2024, BreizhCamp, Rennes",
                open("/en", "q", "march 14 2024").select(".found").text());
        assertEquals(0, open("/").select(".found").size());
        assertEquals(0, open("/", "tag", "mlops").select(".found").size());
    }

    /** Every field that visitors read is searched, and says where: a new field must be added here. */
    @Test
    void everyFieldIsFoundAndNamed() {
        TalkContent full = new TalkContent(
                "complet",
                Map.of(
                        "fr", new TalkText("Aaztitre", "Aazresume."),
                        "en", new TalkText("Aaztitle", "Aazsummary.")),
                List.of("Aaztag"),
                List.of(DeliveryContent.at(VenueContent.of("Aazvenue"))
                        .withCity("Aazcity")
                        .withEdition("Aazedition")
                        .withNote("Aaznote")
                        .withSpeakers(List.of(SpeakerContent.of("Aazspeaker")))
                        .withLinks(List.of(new LinkContent(
                                LinkKind.OTHER, "https://example.org/1", "Aazlabel", null, "Aazcredit")))),
                List.of(new LinkContent(LinkKind.OTHER, "https://example.org/2", "Aazlabeltwo", null, "Aazcredittwo")));
        SiteFixture.publish(List.of(COLD, MODELS, full));
        List<String> notFound = new ArrayList<>();
        for (String word : List.of(
                "titre",
                "resume",
                "title",
                "summary",
                "tag",
                "venue",
                "city",
                "edition",
                "note",
                "speaker",
                "label",
                "credit",
                "labeltwo",
                "credittwo")) {
            String marked =
                    open("/", "q", "aaz" + word).select("article .found mark").text();
            if (!marked.equalsIgnoreCase("aaz" + word)) {
                notFound.add(word + ": " + marked);
            }
        }
        assertEquals(List.of(), notFound);
    }

    /** Texts made to be slow: each letter begins a word, or all words are one letter away from each other. */
    @Test
    void hostileQueriesAreAnsweredAtOnce() {
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (String typed : List.of(
                    "a.b".repeat(66),
                    "architecure ".repeat(20),
                    "計".repeat(200),
                    "a' ".repeat(70),
                    "2025 ".repeat(40),
                    "'''&|!:*()<->\\\\".repeat(12),
                    "abcdefghijklmnopqrstuvwx ".repeat(8))) {
                assertTrue(open("/", "q", typed).select("h1").hasText());
            }
        });
    }

    private static void assertFound(String expected) {
        assertEquals(
                expected,
                expected.lines()
                        .map(line -> line.replaceFirst(" ->.*", ""))
                        .map(typed -> (typed + " -> " + results("/", "q", typed)).strip())
                        .collect(Collectors.joining("\n")));
    }

    private static void assertReasons(String expected) {
        assertEquals(
                expected,
                expected.lines()
                        .map(line -> line.replaceFirst(" ->.*", ""))
                        .map(typed -> typed + " -> " + reasons(typed))
                        .collect(Collectors.joining("\n")));
    }

    private static String reasons(String typed) {
        return open("/", "q", typed)
                .select("article:has([href$=dates]) .found, article:has([href$=scripts]) .found")
                .stream()
                .map(line -> {
                    line.select("mark").forEach(mark -> mark.prependText("*").appendText("*"));
                    return String.join(" | ", line.select("span").eachText());
                })
                .collect(Collectors.joining(" // "));
    }
}
