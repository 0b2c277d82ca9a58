package org.estrade.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.estrade.support.AnyTalk;
import org.estrade.support.Seed;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkValidator.Purpose;
import org.estrade.text.ShortTexts;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalkValidatorTest {

    private static final TalkContent TITLED = TestTalks.titled("Un titre", "un-titre");

    @Test
    void aCompleteTalkIsReadyToPublish() {
        assertEquals(List.of(), problems(TestTalks.complete(), Purpose.PUBLISH));
    }

    @Test
    void aDraftOnlyNeedsATitle() {
        TalkContent draft = TITLED.withSlug("")
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("")).withLinks(List.of(link("")))));
        assertEquals(List.of(), problems(draft, Purpose.DRAFT));
        assertEquals(List.of("texts.fr.title TITLE_MISSING"), problems(TalkContent.EMPTY, Purpose.DRAFT));
    }

    @Test
    void publishingNeedsAllThatAPageShows() {
        TalkContent draft = TITLED.withSlug("")
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("")).withLinks(List.of(link("")))));
        assertEquals(
                List.of(
                        "slug SLUG_MISSING",
                        "deliveries[0].venue VENUE_MISSING",
                        "deliveries[0].links[0].url URL_MISSING"),
                problems(draft, Purpose.PUBLISH));
    }

    @Test
    void aTitleInOneLanguageIsEnough() {
        assertEquals(List.of(), problems(TITLED.withTexts(Map.of("en", new TalkText("A title", ""))), Purpose.PUBLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1),URL_OTHER_SCHEME",
        "JaVaScRiPt:alert(1),URL_OTHER_SCHEME",
        "'data:text/html,x',URL_OTHER_SCHEME",
        "vbscript:x,URL_OTHER_SCHEME",
        "file:///etc/passwd,URL_OTHER_SCHEME",
        "//example.org/,URL_SHAPE",
        "/talks,URL_SHAPE",
        "example.org,URL_SHAPE",
        "https://,URL_HOST",
        "https:///path,URL_HOST",
        "https://user:secret@example.org/,URL_USER_NAME",
        "https://exa mple.org/,URL_HOST",
        "'https://example.org/\" onmouseover=\"x',URL_SHAPE",
        "mailto:someone@example.org,URL_OTHER_SCHEME"
    })
    void onlyHttpAddressesAreValidLinks(String url, String rule) {
        assertEquals(List.of("links[0].url " + rule), problems(TITLED.withLinks(List.of(link(url))), Purpose.DRAFT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org:8080/a?b=c&t=5753#d",
                "https://github.com/x/talks/blob/main/2025/l'%C3%A9chelle.pdf",
                "https://example.org/été/(1),2"
            })
    void validAddressesAreAccepted(String url) {
        assertEquals(List.of(), problems(TITLED.withLinks(List.of(link(url))), Purpose.PUBLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-14, 2025-03-13, END_BEFORE_START",
        "2025-03, 2025-02, END_BEFORE_START",
        "2025, 2024-12-31, END_BEFORE_START",
        ", 2025, END_WITHOUT_START"
    })
    void anEndComesAfterItsStart(@Nullable String start, String end, Rule rule) {
        assertEquals(
                List.of("deliveries[0].endDate " + rule),
                problems(
                        dated(start == null ? null : PartialDate.parse(start), PartialDate.parse(end)), Purpose.DRAFT));
    }

    @Test
    void anEndMayBeLessPreciseThanItsStart() {
        assertEquals(List.of(), problems(dated(PartialDate.of(2025, 3, 14), PartialDate.of(2025, 3)), Purpose.PUBLISH));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1949, 2101, 9999})
    void aYearMustBeBetween1950And2100(int year) {
        assertEquals(
                List.of("deliveries[0].date YEAR_RANGE"), problems(dated(PartialDate.of(year), null), Purpose.DRAFT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Deux\nlignes", "Un\u0000zéro", "\u001b[31m", "\ud800", "a\u2028b"})
    void aTitleIsOneLineOfText(String title) {
        assertEquals(
                List.of("texts.fr.title CONTROL_CHARACTER"),
                problems(TITLED.withTexts(Map.of("fr", new TalkText(title, ""))), Purpose.DRAFT));
    }

    @Test
    void anAbstractMayHaveLinesAndAnyEmoji() {
        String emoji = "🏋️‍♀️ Le build\n\n\t🗓️ et 👩🏽‍💻";
        assertEquals(
                List.of(), problems(TITLED.withTexts(Map.of("fr", new TalkText("Titre", emoji))), Purpose.PUBLISH));
    }

    @Test
    void aShortAbstractIsLimitedInCodePoints() {
        TalkText fits =
                new TalkText("Titre", "", new ShortTexts("📣".repeat(140), "b\n".repeat(150), "c".repeat(1000)));
        assertEquals(List.of(), problems(TITLED.withTexts(Map.of("fr", fits)), Purpose.PUBLISH));
        TalkText over = new TalkText("Titre", "", new ShortTexts("📣".repeat(141), "b\u0000", "c".repeat(1001)));
        assertEquals(
                List.of(
                        new FieldProblem("texts.fr.abstract140", Rule.TOO_LONG, List.of("141", "140")),
                        new FieldProblem("texts.fr.abstract300", Rule.CONTROL_CHARACTER, List.of("b\uFFFD", "1")),
                        new FieldProblem("texts.fr.abstract1000", Rule.TOO_LONG, List.of("1001", "1000"))),
                TalkValidator.validate(TITLED.withTexts(Map.of("fr", over)), Purpose.DRAFT));
    }

    @Test
    void everyPublishedLanguageNeedsATitle() {
        TalkContent untitled =
                TITLED.withTexts(Map.of("fr", TITLED.texts().get("fr"), "en", new TalkText(" ", "Words.")));
        assertEquals(List.of(), problems(untitled, Purpose.DRAFT));
        assertEquals(List.of("texts.en.title TITLE_MISSING_HERE"), problems(untitled, Purpose.PUBLISH));
    }

    @Test
    void aMegabyteOfTitleIsRefusedAndALongAbstractIsNot() {
        TalkText huge = new TalkText("t".repeat(1_000_000), "a".repeat(100_000));
        assertEquals(
                List.of(new FieldProblem("texts.fr.title", Rule.TOO_LONG, List.of("1000000", "300"))),
                TalkValidator.validate(TITLED.withTexts(Map.of("fr", huge)), Purpose.DRAFT));
    }

    @Test
    void fiveHundredDeliveriesAreAccepted() {
        List<DeliveryContent> many = IntStream.range(0, 500)
                .mapToObj(i -> DeliveryContent.at(VenueContent.of("Lieu " + i)))
                .toList();
        assertEquals(List.of(), problems(TITLED.withDeliveries(many), Purpose.PUBLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Majuscule", "é", "a--b", "-a", "a-", "a b", "a/b", "..", "%2e"})
    void aSlugHasOnlyLettersDigitsAndHyphens(String slug) {
        assertEquals(List.of("slug SLUG_SHAPE"), problems(TITLED.withSlug(slug), Purpose.DRAFT));
    }

    @Test
    void aTagOrASpeakerMustNotOccurTwice() {
        DeliveryContent delivery = DeliveryContent.at(VenueContent.of("Lieu"))
                .withSpeakers(List.of(SpeakerContent.of("Ada Exemple"), SpeakerContent.of("ada exemple")));
        assertEquals(
                List.of("tags[1] TWICE", "deliveries[0].speakers[1].name TWICE"),
                problems(TITLED.withTags(List.of("MLOps", "MlOps")).withDeliveries(List.of(delivery)), Purpose.DRAFT));
    }

    /** Names with a comma are valid, because the form then separates names by semicolons. */
    @Test
    void aNameInAListMustNotContainASemicolon() {
        DeliveryContent delivery = DeliveryContent.at(VenueContent.of("Lieu ; salle 2"))
                .withSpeakers(List.of(SpeakerContent.of("Exemple, Ada"), SpeakerContent.of("Ada; Bob")));
        assertEquals(
                List.of("tags[0] SEMICOLON", "deliveries[0].speakers[1].name SEMICOLON"),
                problems(
                        TITLED.withTags(List.of("C; C++", "C, C++")).withDeliveries(List.of(delivery)), Purpose.DRAFT));
    }

    @Test
    void listsHaveALimit() {
        assertEquals(
                List.of("links TOO_MANY"),
                problems(TITLED.withLinks(Collections.nCopies(101, link("https://example.org"))), Purpose.DRAFT));
    }

    @Property(seed = Seed.FIXED)
    void noContentCausesAnErrorAndAPublishableContentIsAValidDraft(@ForAll("contents") TalkContent content) {
        List<String> toPublish = problems(content, Purpose.PUBLISH);
        assertTrue(toPublish.containsAll(problems(content, Purpose.DRAFT)));
    }

    @Provide
    Arbitrary<TalkContent> contents() {
        return AnyTalk.contents();
    }

    private static TalkContent dated(@Nullable PartialDate start, @Nullable PartialDate end) {
        return TITLED.withDeliveries(List.of(
                DeliveryContent.at(VenueContent.of("Lieu")).withDate(start).withEndDate(end)));
    }

    private static LinkContent link(String url) {
        return LinkContent.of(LinkKind.OTHER, url);
    }

    private static List<String> problems(TalkContent content, Purpose purpose) {
        return TalkValidator.validate(content, purpose).stream()
                .map(problem -> problem.field() + " " + problem.rule())
                .toList();
    }
}
