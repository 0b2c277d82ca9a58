package org.estrade.transfer;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.estrade.support.ForeignScripts;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredTalks;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Hundreds of ways to write a script, in every field of files to import, in their names and in the names of their columns. None is
 * alive in the parsed preview, nor on any page after the import.
 */
@QuarkusTest
@Tag("slow")
class ForeignFilesTest {

    private static final int IN_ONE_FILE = 26;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The formats: the end of a file's name, the beginning of the file, one talk, what is between two, the end, and quoting. */
    enum Format {
        MARKDOWN("md", "# Conférences\n\n", "## %s\n\n%s\n\n- 2024-03-14, %s, %s [%s](%s)\n", "\n", "", text -> text),
        HTML(
                "html",
                "<!doctype html><title>x</title><h1>Conférences</h1>",
                "<h2>%s</h2><p>%s</p><ul><li>2024-03-14, %s, %s <a title=\"%s\" href=\"%s\">Slides</a></li></ul>",
                "\n",
                "",
                ForeignFilesTest::html),
        RAW_HTML(
                "html",
                "<!doctype html><title>x</title><h1>Conférences</h1>",
                "<h2>x%s</h2><p>%s</p><ul><li>2024-03-14, %s, %s <a title=\"%s\" href='%s'>Slides</a></li></ul>",
                "\n",
                "",
                text -> text),
        YAML(
                "yml",
                "",
                "- title: %s\n  abstract: %s\n  date: 2024-03-14\n  venue: %s\n  city: %s\n  tags: [%s]\n  slides: %s\n",
                "",
                "",
                ForeignFilesTest::json),
        TOML(
                "toml",
                "",
                "[[talks]]\ntitle = %s\nabstract = %s\ndate = 2024-03-14\nvenue = %s\ncity = %s\ntags = [%s]\nslides = %s\n",
                "\n",
                "",
                ForeignFilesTest::json),
        JSON_LIST(
                "json",
                "[",
                "{\"title\":%s,\"abstract\":%s,\"date\":\"2024-03-14\",\"venue\":%s,\"city\":%s,\"tags\":[%s],\"slides\":%s}",
                ",",
                "]",
                ForeignFilesTest::json),
        SESSIONIZE(
                "json",
                "[",
                "{\"id\":\"1\",\"title\":%s,\"description\":%s,\"startsAt\":\"2024-03-14T09:00:00\",\"room\":%s,"
                        + "\"speakers\":[{\"id\":\"s\",\"name\":%s}],\"categories\":[{\"name\":%s}],\"liveUrl\":%s}",
                ",",
                "]",
                ForeignFilesTest::json),
        PRETALX(
                "json",
                "{\"count\":2,\"next\":null,\"previous\":null,\"results\":[",
                "{\"code\":\"A\",\"title\":{\"en\":%s},\"abstract\":%s,\"state\":\"confirmed\",\"track\":{\"en\":%s},"
                        + "\"speakers\":[{\"name\":%s}],\"tags\":[%s],\"resources\":[{\"description\":\"x\",\"resource\":%s}]}",
                ",",
                "]}",
                ForeignFilesTest::json),
        CSV(
                "csv",
                "title,abstract,date,venue,city,tags,slides\n",
                "%s,%s,2024-03-14,%s,%s,%s,%s\n",
                "",
                "",
                ForeignFilesTest::csv),
        COLUMNS(
                "csv",
                "",
                "title,%s,%s,%s,%s,%s,%s\nUne,a,b,c,d,e,f\nDeux,a,b,c,d,e,f\n",
                "",
                "",
                ForeignFilesTest::csv),
        BIBTEX(
                "bib",
                "",
                "@misc{a%7$d, title = {%s}, abstract = {%s}, year = 2024, month = mar, howpublished = {%s}, address = {%s},"
                        + " keywords = {%s}, url = {%s}}\n",
                "\n",
                "",
                text -> text.replaceAll("[{}]", "")),
        CALENDAR(
                "ics",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n",
                """
                BEGIN:VEVENT
                DTSTART:20240314T090000Z
                SUMMARY:%s
                DESCRIPTION:%s
                LOCATION:%s
                COMMENT:%s
                CATEGORIES:%s
                URL:%s
                END:VEVENT
                """,
                "",
                "END:VCALENDAR\r\n",
                text -> text.replaceAll("([\\\\;,])", "\\\\$1").replace("\n", "\\n"));

        private final String end;
        private final String head;
        private final String talk;
        private final String between;
        private final String tail;

        @SuppressWarnings("ImmutableEnumChecker") // functions without state
        private final UnaryOperator<String> quoted;

        Format(String end, String head, String talk, String between, String tail, UnaryOperator<String> quoted) {
            this.end = end;
            this.head = head;
            this.talk = talk;
            this.between = between;
            this.tail = tail;
            this.quoted = quoted;
        }

        private String file(List<String> scripts) {
            return IntStream.range(0, scripts.size())
                    .mapToObj(number -> {
                        String text = quoted.apply(scripts.get(number));
                        return talk.formatted(text, text, text, text, text, text, number);
                    })
                    .collect(Collectors.joining(between, head, tail));
        }
    }

    private static String json(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String csv(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    @BeforeEach
    void speaker() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.empty();
        SignedInSpeaker.account();
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }

    @ParameterizedTest
    @EnumSource
    void noneIsAlive(Format format) {
        Set<String> alive = new TreeSet<>();
        List<String> scripts = ForeignScripts.all();
        int imported = 0;
        for (int start = 0; start < scripts.size(); start += IN_ONE_FILE) {
            List<String> some = scripts.subList(start, Math.min(start + IN_ONE_FILE, scripts.size()));
            byte[] file = format.file(some).getBytes(StandardCharsets.UTF_8);
            Response preview = send(name(some.get(0), format.end), file);
            alive.addAll(ForeignScripts.aliveIn(preview.asString()));
            if (preview.statusCode() == 200) {
                Response applied = new PreviewForm(Jsoup.parse(preview.asString())).apply();
                alive.addAll(ForeignScripts.aliveIn(applied.asString()));
                imported += StoredTalks.count() > 0 ? 1 : 0;
                alive.addAll(everywhere());
                SiteFixture.empty();
            }
        }
        assertEquals(Set.of(), alive);
        // what is refused is shown on the preview alone
        assertTrue(imported >= 3, format + " was imported " + imported + " times");
    }

    /** The same in a folder: each script is also the name of a file in it. */
    @Test
    void noneIsAliveInTheNamesOfAFolder() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String script : ForeignScripts.all()) {
            String quoted = json(script);
            files.put(
                    "_talks/" + script.replaceAll("[/\\\\\n\t]", "|") + ".md",
                    "---\ntitle: %1$s\ndate: 2024-03-14\nevent: %1$s\ntags: [%1$s]\nvideo: %1$s\n---\n\n%2$s\n"
                            .formatted(quoted, script));
        }
        Response preview = send("folder.zip", PreviewForm.zip(files));
        assertEquals(200, preview.statusCode(), preview.asString());
        assertEquals(List.of(), ForeignScripts.aliveIn(preview.asString()));
    }

    private static String name(String script, String end) {
        return script.replaceAll("[\\p{Cntrl}\u200b\u00a0]", " ") + "." + end;
    }

    private static Response send(String name, byte[] file) {
        return SignedInSpeaker.browser()
                .accept("text/html")
                .multiPart("file", name, file, "application/octet-stream")
                .post("/admin/import");
    }

    /** The pages that show what was imported: visitors', lists, forms, the audit. */
    private static List<String> everywhere() {
        List<String> alive = new ArrayList<>();
        RequestSpecification browser = SignedInSpeaker.browser();
        List<String> paths = new ArrayList<>(List.of(
                "/",
                "/admin",
                "/admin/talks",
                "/admin/import",
                "/admin/venues",
                "/admin/people",
                "/admin/tags",
                "/admin/history",
                "/admin/links"));
        for (String id : StoredTalks.all().ordered("id", "id limit 1")) {
            paths.add("/admin/talks/" + id);
            paths.add("/admin/talks/" + id + "/history");
        }
        for (String path : paths) {
            String page = path.startsWith("/admin")
                    ? browser.get(path).asString()
                    : given().get(path).asString();
            alive.addAll(ForeignScripts.aliveIn(page));
        }
        return alive;
    }
}
