package org.estrade.linkcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estrade.outgoing.LocalSender;
import org.estrade.outgoing.VideoHost;
import org.estrade.outgoing.VideoProviders;
import org.estrade.support.LocalWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a look at a link finds, for hosts that are played by a server on this machine. */
class LinkJudgeTest {

    private static final String HTML = "text/html; charset=utf-8";

    private final LocalWeb web = new LocalWeb();
    private final LinkJudge judge = new LinkJudge(
            new LocalSender(),
            new VideoProviders(
                    List.of(new VideoProviders.Provider("video\\.example/watch", web.address("video", "/oembed")))));

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void aPageIsThere() throws Exception {
        web.page("/talk", HTML, "<title>Growing moss</title>");
        assertEquals(LinkVerdict.there(null), look("/talk"));
    }

    @Test
    void aFileIsThere_andOnlyItsHeadIsAskedFor() throws Exception {
        web.page("/slides.pdf", "application/pdf", "%PDF");
        assertEquals(LinkVerdict.there(null), look("/slides.pdf"));
        assertEquals(List.of("HEAD /slides.pdf"), web.requests());
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 405, 500, 501})
    void aHostThatRefusesHeadIsAskedForThePage(int status) throws Exception {
        web.page("/talk", exchange -> {
            boolean isHead = exchange.getRequestMethod().equals("HEAD");
            exchange.getResponseHeaders().set("Content-Type", HTML);
            exchange.sendResponseHeaders(isHead ? status : 200, -1);
        });
        assertEquals(LinkVerdict.there(null), look("/talk"));
    }

    @ParameterizedTest
    @CsvSource({
        "404, FAILED, NOT_FOUND",
        "410, FAILED, NOT_FOUND",
        "500, FAILED, SERVER_ERROR",
        "503, FAILED, SERVER_ERROR",
        "401, UNCLEAR, REFUSED",
        "403, UNCLEAR, REFUSED",
        "429, UNCLEAR, REFUSED",
        "451, UNCLEAR, REFUSED",
    })
    void aStatusIsAProblem(int status, LinkVerdict.Outcome outcome, LinkProblem problem) throws Exception {
        web.page("/talk", status, Map.of("Content-Type", HTML), new byte[0]);
        assertEquals(new LinkVerdict(outcome, problem, null), look("/talk"));
    }

    @Test
    void aPermanentRedirectionIsAMove_aTemporaryOneIsNot() throws Exception {
        web.redirect("/old", 301, "/new").redirect("/short", 302, "/new").page("/new", HTML, "<title>Moss</title>");
        assertEquals(LinkVerdict.there(web.address("conf", "/new")), look("/old"));
        assertEquals(LinkVerdict.there(null), look("/short"));
    }

    @Test
    void anAddressThatIsTooLongForALinkIsNoNewAddress() throws Exception {
        String path = "/" + "a".repeat(3000);
        web.redirect("/old", 301, path).page(path, HTML, "<title>Moss</title>");
        assertEquals(LinkVerdict.there(null), look("/old"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Page introuvable – MossConf</title>",
                "<title>404</title>",
                "<title>Error 404: Page Not Found</title>",
                "<title>MossConf</title><h1>Cette page n’existe plus</h1>",
                "<title>This video is no longer available</title>",
            })
    void aPageThatSaysThatItIsNotThereIsNotThere(String html) throws Exception {
        web.page("/talk", HTML, html);
        assertEquals(LinkVerdict.failed(LinkProblem.SAYS_NOT_FOUND), look("/talk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Growing moss in 404 easy steps, a talk about pages that are not found and how to find them</title>",
                "<title>Found</title><p>404 not found</p>",
                "<title>Peugeot 4040</title>",
            })
    void aPageAboutMissingPagesIsThere(String html) throws Exception {
        web.page("/talk", HTML, html);
        assertEquals(LinkVerdict.there(null), look("/talk"));
    }

    @Test
    void aRedirectionToTheHomePageIsAMissingPage() throws Exception {
        web.redirect("/2019/talk", 301, "/").page("/", HTML, "<title>MossConf 2026</title>");
        assertEquals(LinkVerdict.failed(LinkProblem.HOME_INSTEAD), look("/2019/talk"));
        assertEquals(LinkVerdict.there(null), look("/"));
    }

    @ParameterizedTest
    @EnumSource(
            value = VideoHost.class,
            names = {"YOUTUBE", "VIMEO", "DAILYMOTION"})
    void aVideoIsThereWhenItsProviderDescribesIt(VideoHost host) throws Exception {
        host.describe(web, web.address("pictures", "/moss.jpg"));
        assertEquals(LinkVerdict.there(null), video());
    }

    @ParameterizedTest
    @EnumSource(VideoHost.Refusal.class)
    void aVideoThatItsProviderDoesNotDescribeIsRemovedOrPrivate(VideoHost.Refusal refusal) throws Exception {
        refusal.play(web);
        LinkVerdict expected = refusal.mayExist()
                ? LinkVerdict.unclear(LinkProblem.VIDEO_PRIVATE)
                : LinkVerdict.failed(LinkProblem.VIDEO_REMOVED);
        assertEquals(expected, video());
    }

    @Test
    void aProviderThatIsOutOfOrderIsNoRemovedVideo() throws Exception {
        web.page("/oembed", 503, Map.of(), new byte[0]);
        assertEquals(LinkVerdict.failed(LinkProblem.SERVER_ERROR), video());
        web.page("/oembed", 429, Map.of(), new byte[0]);
        assertEquals(LinkVerdict.unclear(LinkProblem.REFUSED), video());
    }

    /** What is found of a video. Its page has the status of success, as pages of removed videos have. */
    private LinkVerdict video() throws Exception {
        web.page("/watch", HTML, "<title>Video</title>");
        return judge.look(web.address("video", "/watch").replace(":" + web.port(), "") + "?v=moss");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=abc, https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Dabc",
        "https://youtu.be/abc?t=5, https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fyoutu.be%2Fabc%3Ft%3D5",
        "https://vimeo.com/123, https://vimeo.com/api/oembed.json?format=json&url=https%3A%2F%2Fvimeo.com%2F123",
        "https://www.youtube.com/@mossconf,",
        "https://vimeo.com/123/0a1b2c, https://vimeo.com/api/oembed.json?format=json&url=https%3A%2F%2Fvimeo.com%2F123%2F0a1b2c",
        "https://vimeo.com/channels/moss/123, https://vimeo.com/api/oembed.json?format=json&url=https%3A%2F%2Fvimeo.com%2Fchannels%2Fmoss%2F123",
        "https://player.vimeo.com/video/123?h=0a1b2c, https://vimeo.com/api/oembed.json?format=json&url=https%3A%2F%2Fplayer.vimeo.com%2Fvideo%2F123%3Fh%3D0a1b2c",
        "https://dai.ly/x8moss, https://www.dailymotion.com/services/oembed?format=json&url=https%3A%2F%2Fwww.dailymotion.com%2Fvideo%2Fx8moss",
        "https://vimeo.com/mossconf,",
        "https://vimeo.com/channels/moss,",
        "https://notyoutube.com/watch?v=abc,",
    })
    void onlyTheAddressOfAVideoIsAskedOfItsProvider(String address, String question) {
        assertEquals(Optional.ofNullable(question), VideoProviders.KNOWN.question(address));
    }

    @Test
    void otherFailures() throws Exception {
        assertEquals(LinkVerdict.failed(LinkProblem.UNKNOWN_HOST), judge.look("http://unknown.example/a"));
        assertEquals(LinkVerdict.unclear(LinkProblem.NOT_PUBLIC), judge.look("http://127.0.0.1:1/a"));
        web.redirect("/circle", 302, "/circle");
        assertEquals(LinkVerdict.failed(LinkProblem.REDIRECTIONS), look("/circle"));
    }

    @Test
    void theWebArchiveGivesTheAddressOfACopy() throws Exception {
        WebArchive archive = new WebArchive(
                new LocalSender(), web.address("archive", "/available"), web.address("archive", "/save/"));
        web.page("/available?url=http%3A%2F%2Fa.example%2F", "application/json", """
                {"archived_snapshots":{"closest":{"available":true,"status":"200",
                "url":"http://web.archive.example/web/2019/http://a.example/","timestamp":"20190101000000"}}}""");
        web.page("/available?url=http%3A%2F%2Fb.example%2F", "application/json", "{\"archived_snapshots\":{}}");
        web.page("/available?url=http%3A%2F%2Fc.example%2F", "text/html", "<p>busy");
        assertEquals(
                Optional.of("https://web.archive.example/web/2019/http://a.example/"),
                archive.copy("http://a.example/"));
        assertEquals(Optional.empty(), archive.copy("http://b.example/"));
        assertEquals(Optional.empty(), archive.copy("http://c.example/"));
        archive.save("http://a.example/x?y");
        assertEquals("GET /save/http://a.example/x?y", web.requests().get(3));
    }

    private LinkVerdict look(String path) throws Exception {
        return judge.look(web.address("conf", path));
    }
}
