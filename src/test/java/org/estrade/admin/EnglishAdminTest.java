package org.estrade.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.support.AuditEntries;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredSite;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages of the admin, for an account with English and a browser with French: no page contains a French sentence. */
@Tag("slow")
@QuarkusTest
class EnglishAdminTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern TAG = Pattern.compile("\\\\\\s*|\\{[^}]*}");

    /** The length of the shortest part that is compared. A shorter part may occur inside another word. */
    private static final int SHORTEST = 5;

    @BeforeEach
    void anEnglishSpeakerOfEnglishTalks() {
        // these pages also show French texts that other tests have stored
        SiteFixture.anonymous();
        AuditEntries.clear();
        SignedInSpeaker.account();
        SignedInSpeaker.language("en");
        TalkContent talk = TestTalks.titled("x", "a-talk")
                .withTexts(Map.of("en", new TalkText("A talk", "An abstract.")))
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Meetup"))));
        SiteFixture.publish(List.of(talk, talk.withSlug("b-talk").withDeliveries(List.of())));
        StoredSite.settings().set("name", "Jane");
        StoredRows.in("site_text").set("page_title", "Talks");
    }

    @AfterEach
    void asItWas() {
        StoredSite.text("fr").set("page_title", "Conférences");
        SiteFixture.anonymous();
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    @Test
    void noFrenchSentenceIsShown() throws IOException {
        Set<String> french = onlyFrench();
        assertTrue(french.contains("Se déconnecter"));
        Set<String> seen = new TreeSet<>();
        // no link leads to the page that asks again who is there
        Deque<String> toSee = new ArrayDeque<>(List.of("/admin", "/admin/confirm"));
        String session = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        while (!toSee.isEmpty()) {
            String path = toSee.remove();
            if (!seen.add(path)) {
                continue;
            }
            Response answer =
                    SignedInSpeaker.fromThisSite().cookie("estrade", session).get(path);
            if (answer.statusCode() != 200 || !answer.contentType().startsWith("text/html")) {
                continue;
            }
            Document page = Jsoup.parse(answer.asString());
            assertEquals("en", page.expectFirst("html").attr("lang"), path);
            String words = words(page);
            assertEquals(
                    List.of(),
                    french.stream().filter(sentence -> says(words, sentence)).toList(),
                    path);
            page.select("a[href^=/admin]").eachAttr("href").stream()
                    .map(link -> link.replaceFirst("#.*", ""))
                    .forEach(toSee::add);
        }
        assertTrue(
                seen.containsAll(Set.of(
                        "/admin",
                        "/admin/account",
                        "/admin/confirm",
                        "/admin/account/passkeys",
                        "/admin/account/second-factor",
                        "/admin/deliveries/new",
                        "/admin/import",
                        "/admin/settings",
                        "/admin/talks",
                        "/admin/talks?show=incomplete")),
                seen::toString);
    }

    /** Whether the text contains the words as whole words: the names of American towns end in "ville". */
    private static boolean says(String words, String sentence) {
        return words.contains(sentence)
                && Pattern.compile("(?<!\\p{L})" + Pattern.quote(sentence) + "(?!\\p{L})")
                        .matcher(words)
                        .find();
    }

    /** The parts of French messages between their parameters that no English message contains. */
    private static Set<String> onlyFrench() throws IOException {
        Set<String> french = frenchWords();
        Set<String> english = englishWords();
        return french.stream()
                .filter(words -> words.length() >= SHORTEST)
                .filter(words -> english.stream().noneMatch(other -> other.contains(words)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The French sentences, which the interfaces of the message bundles contain. */
    private static Set<String> frenchWords() {
        Set<String> words = new TreeSet<>();
        for (JavaClass bundle : new ClassFileImporter().importPackages("org.estrade")) {
            if (bundle.isAnnotatedWith(MessageBundle.class)) {
                for (JavaMethod message : bundle.getMethods()) {
                    add(message.getAnnotationOfType(Message.class).value(), words);
                }
            }
        }
        return words;
    }

    private static Set<String> englishWords() throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.filter(path -> path.toString().endsWith("_en.properties"))
                    .toList()) {
                Properties messages = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    messages.load(reader);
                }
                messages.values().forEach(message -> add((String) message, words));
            }
        }
        return words;
    }

    private static void add(String message, Set<String> words) {
        TAG.splitAsStream(message).map(String::strip).forEach(words::add);
    }

    /** All texts of a page that are shown or read aloud, without the elements with a different lang attribute. */
    private static String words(Document page) {
        page.select("[lang]:not(html)").remove();
        StringBuilder words = new StringBuilder();
        for (Element element : page.getAllElements()) {
            words.append('\n').append(element.ownText().replace('\n', ' '));
            for (String attribute : List.of("aria-label", "title", "placeholder", "alt")) {
                words.append('\n').append(element.attr(attribute));
            }
        }
        return words.toString();
    }
}
