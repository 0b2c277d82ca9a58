package org.estrade.visitor.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            https://player.vimeo.com/video/123456789?dnt=1&h=0a1b2c3d4e
            https://vimeo.com/channels/essai, Vimeo, none
            https://www.videos.example/w?v=1, videos.example, none
            https://youtube.com.example/watch?v=abcDEF-_123, youtube.com.example, none
            """)
    void aPlayerIsKnownByTheAddressOfTheVideo(String url, String host, String player) {
        assertEquals(new VideoPlayer(host, player), VideoPlayer.of(url));
    }
}
