package org.estrade.visitor.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideoPlayerTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            https://www.youtube.com/watch?v=abcDEF-_123, YouTube, https://www.youtube-nocookie.com/embed/abcDEF-_123
            https://www.youtube.com/watch?list=PL1&v=abcDEF-_123&t=95s, YouTube, https://www.youtube-nocookie.com/embed/abcDEF-_123?start=95
            https://m.youtube.com/watch?v=abcDEF-_123#t=1h2m3s, YouTube, https://www.youtube-nocookie.com/embed/abcDEF-_123?start=3723
            https://youtu.be/abcDEF-_123?si=x&t=5753, YouTube, https://www.youtube-nocookie.com/embed/abcDEF-_123?start=5753
            https://www.youtube.com/live/abcDEF-_123, YouTube, https://www.youtube-nocookie.com/embed/abcDEF-_123
            https://YouTube.com/shorts/abcDEF-_123, YouTube, https://www.youtube-nocookie.com/embed/abcDEF-_123
            https://www.youtube.com/playlist?list=PL1, YouTube, none
            https://youtu.be/, YouTube, none
            https://youtu.be/abcDEF-_123?t=99999999999, YouTube, https://www.youtube-nocookie.com/embed/abcDEF-_123
            https://vimeo.com/123456789, Vimeo, https://player.vimeo.com/video/123456789?dnt=1
            https://vimeo.com/123456789/0a1b2c3d4e, Vimeo, https://player.vimeo.com/video/123456789?dnt=1&h=0a1b2c3d4e
            https://player.vimeo.com/video/123456789?h=0a1b2c3d4e, Vimeo, \
            https://player.vimeo.com/video/123456789?dnt=1&h=0a1b2c3d4e
            https://player.vimeo.com/video/123456789?dnt=1&h=0a1b2c3d4e#t=2m, Vimeo, \
            https://player.vimeo.com/video/123456789?dnt=1&h=0a1b2c3d4e#t=120s
            https://vimeo.com/channels/essai, Vimeo, none
            https://www.videos.example/w?v=1, videos.example, none
            https://youtube.com.example/watch?v=abcDEF-_123, youtube.com.example, none
            """)
    void aPlayerIsKnownByTheAddressOfTheVideo(String url, String host, String player) {
        assertEquals(new VideoPlayer(host, player), VideoPlayer.of(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "watch?v=abcDEF-_12-",
                "watch?feature=shared&amp;v=abcDEF-_12-",
                "watch/?v=abcDEF-_12-",
                "watch/abcDEF-_12-",
                "v/abcDEF-_12-",
                "v/abcDEF-_12-?version=3",
                "v/abcDEF-_12-&hl=fr_FR",
                "e/abcDEF-_12-",
                "embed/abcDEF-_12-?rel=0",
                "live/abcDEF-_12-?feature=share",
                "shorts/abcDEF-_12-/"
            })
    void everyFormOfYouTubeHasThePlayer(String path) {
        VideoPlayer player = new VideoPlayer("YouTube", "https://www.youtube-nocookie.com/embed/abcDEF-_12-");
        for (String host : List.of("www.youtube.com", "youtube.com", "m.youtube.com", "music.youtube.com")) {
            assertEquals(player, VideoPlayer.of("https://" + host + "/" + path), host);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789",
                "123456789/",
                "123456789?share=copy",
                "video/123456789",
                "videos/123456789",
                "channels/staffpicks/123456789",
                "channels/1234567/123456789",
                "groups/essai/videos/123456789",
                "showcase/7654321/video/123456789",
                "album/7654321/video/123456789",
                "showcase/7654321?video=123456789",
                "ondemand/essai/123456789",
                "manage/videos/123456789"
            })
    void everyFormOfVimeoHasThePlayer(String path) {
        VideoPlayer player = new VideoPlayer("Vimeo", "https://player.vimeo.com/video/123456789?dnt=1");
        assertEquals(player, VideoPlayer.of("https://vimeo.com/" + path));
        assertEquals(player, VideoPlayer.of("https://www.vimeo.com/" + path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/embed/videoseries?list=PL1",
                "https://www.youtube.com/embed/live_stream?channel=UC1",
                "https://www.youtube.com/channel/abcDEF-_123",
                "https://www.youtube.com/watch?v=abcDEF-_1234",
                "https://youtu.be/abcDEF-_1234",
                "https://vimeo.com/showcase/7654321",
                "https://vimeo.com/channels/7654321",
                "https://vimeo.com/groups/7654321/videos",
                "https://vimeo.com/user7654321?video=123456789",
                "https://vimeo.com"
            })
    void anAddressOfNoVideoHasNoPlayer(String url) {
        assertNull(VideoPlayer.of(url).address());
    }

    @ParameterizedTest
    @CsvSource({
        "t=90, 90",
        "t=90s, 90",
        "amp;t=90, 90",
        "amp;amp;t=90s, 90",
        "t=1:02:03, 3723",
        "t=1%3A02%3A03, 3723",
        "t=2:03, 123",
        "t=02:03.5, 123",
        "t=90.5, 90",
        "t=90.75s, 90",
        "t=1m30.5s, 90",
        "t=1h2m3s, 3723",
        "t=1H2M3S, 3723",
        "t=1h, 3600",
        "t=2m, 120",
        "t=1m30, 90",
        "'t=90,120', 90",
        "start=95, 95",
        "start=95.2, 95",
        "time_continue=95, 95",
        "t=x&start=95, 95"
    })
    void theTimeAtWhichAVideoStartsIsKept(String time, int seconds) {
        String youtube = "https://www.youtube-nocookie.com/embed/abcDEF-_123?start=" + seconds;
        String vimeo = "https://player.vimeo.com/video/123456789?dnt=1#t=" + seconds + "s";
        for (String form :
                List.of("watch?v=abcDEF-_123&", "v/abcDEF-_123?", "v/abcDEF-_123&", "watch?v=abcDEF-_123#")) {
            assertEquals(
                    youtube,
                    VideoPlayer.of("https://www.youtube.com/" + form + time).address(),
                    form);
        }
        for (String form : List.of("?", "#", "?share=copy&", "?share=copy#")) {
            assertEquals(
                    vimeo,
                    VideoPlayer.of("https://vimeo.com/123456789" + form + time).address(),
                    form);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"t=0", "t=", "t=s", "t=-5", "t=abc", "t=1:2:3:4", "t=99999999999", "t=.5", "at=90", "t"})
    void aTimeThatIsNoneIsLeftOut(String time) {
        assertEquals(
                "https://www.youtube-nocookie.com/embed/abcDEF-_123",
                VideoPlayer.of("https://youtu.be/abcDEF-_123?" + time).address());
        assertEquals(
                "https://player.vimeo.com/video/123456789?dnt=1",
                VideoPlayer.of("https://vimeo.com/123456789#" + time).address());
    }
}
