package org.estrade.transfer;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.sessions.JqwikSession;
import org.estrade.support.AdminBrowser;
import org.estrade.support.AnySite;
import org.estrade.support.ManyTalks;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A public file that is imported into an empty site gives the same public file again, byte for byte. */
@QuarkusTest
class RoundTripTest {

    /** The values that a site computes again: the id of a talk in feeds, and the times and the number of changes. */
    private static final Pattern GIVEN_ANEW =
            Pattern.compile("(?m)^ {4}\"(?:id|published|updated)\" : .*$|^ {6}\"(?:sequence|updated)\" : .*$");

    @BeforeEach
    void aSignedInSpeaker() {
        SiteFixture.empty();
        SiteFixture.ofJeanneOrsel();
        SignedInSpeaker.account();
    }

    @AfterEach
    void nobody() {
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    @Test
    void theStarterPage() {
        upload("conferences.md", SamplePage.resource("/starter/conferences.md"));
        comesBack();
    }

    @Test
    void aHandWrittenPageWithEveryIrregularity() {
        upload("page.md", SamplePage.text());
        comesBack();
    }

    @Test
    void talksWithEveryFact() {
        SiteFixture.publish(List.of(TestTalks.complete()));
        comesBack();
        SiteFixture.publish(ManyTalks.eight());
        comesBack();
    }

    @Test
    void aSiteWithoutTalks() {
        comesBack();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anySite(long seed) {
        JqwikSession.run(() -> {
            Random random = new Random(seed);
            List<TalkContent> talks =
                    AnySite.talks().generator(1000).next(random).value();
            SiteFixture.publish(talks);
            comesBack();
        });
    }

    private static void comesBack() {
        String french = text("/talks.md");
        String english = text("/en/talks.md");
        String json = text("/talks.json");
        boolean hasTalks = french.contains("\n## ");

        SiteFixture.empty();
        if (hasTalks) {
            upload("talks.md", french);
            assertEquals(french, text("/talks.md"));
            upload("talks.md", english);
        }
        assertEquals(french, text("/talks.md"));
        assertEquals(english, text("/en/talks.md"));

        SiteFixture.empty();
        if (hasTalks) {
            upload("talks.json", json);
        }
        assertEquals(withoutWhatIsGivenAnew(json), withoutWhatIsGivenAnew(text("/talks.json")));
        assertEquals(french, text("/talks.md"));
        assertEquals(english, text("/en/talks.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jekyll", "hugo"})
    void filesForASiteGenerator(String generator) throws IOException {
        SiteFixture.publish(Stream.of(List.of(TestTalks.complete()), ManyTalks.eight())
                .flatMap(List::stream)
                .toList());
        String address = "/admin/export/%s.zip".formatted(generator);
        byte[] zip = new AdminBrowser().request().get(address).asByteArray();

        SiteFixture.empty();
        PreviewForm preview = PreviewForm.of("talks.zip", zip);
        assertEquals(List.of(), preview.page().select(".warnings li").eachText());
        assertEquals(303, preview.apply().statusCode());
        assertEquals(texts(zip), texts(new AdminBrowser().request().get(address).asByteArray()));
    }

    private static Map<String, String> texts(byte[] zip) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip));
        for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
            texts.put(file.getName(), new String(files.readAllBytes(), StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static String withoutWhatIsGivenAnew(String json) {
        return GIVEN_ANEW.matcher(json).replaceAll("");
    }

    /** Imports the file with the proposed choices. A file without a difference has nothing to apply. */
    private static void upload(String name, String content) {
        PreviewForm preview = PreviewForm.of(name, content);
        if (!preview.page().select(".bar button").isEmpty()) {
            assertEquals(303, preview.apply().statusCode());
        }
    }

    private static String text(String path) {
        Response answer = given().get(path);
        assertEquals(200, answer.statusCode(), path);
        return answer.asString();
    }
}
