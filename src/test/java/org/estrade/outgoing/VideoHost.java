package org.estrade.outgoing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.estrade.support.LocalWeb;

/**
 * Hosts of videos, as they answer questions of oEmbed: the fields and their types are those that each host documents, or that
 * its published source writes. The videos are invented.
 */
public enum VideoHost {
    YOUTUBE("watch?v=moss", """
            {"title":"Moss","author_name":"MossConf","author_url":"https://www.youtube.com/@mossconf","type":"video",
            "height":360,"width":640,"version":"1.0","provider_name":"YouTube","provider_url":"https://www.youtube.com/",
            "thumbnail_height":360,"thumbnail_width":480,"thumbnail_url":"PICTURE",
            "html":"\\u003ciframe width=\\u0022640\\u0022 height=\\u0022360\\u0022\\u003e\\u003c/iframe\\u003e"}"""),
    VIMEO("76979871", """
            {"type":"video","version":"1.0","provider_name":"Vimeo","provider_url":"https://vimeo.com/","title":"Moss",
            "author_name":"MossConf","author_url":"https://vimeo.com/mossconf","is_plus":"0","account_type":"basic",
            "html":"<iframe src=\\"https://player.vimeo.com/video/76979871\\"></iframe>","width":640,"height":360,
            "duration":1830,"description":"","thumbnail_url":"PICTURE","thumbnail_width":640,"thumbnail_height":360,
            "thumbnail_url_with_play_button":"PICTURE?play","upload_date":"2025-10-15 02:08:29","video_id":76979871,
            "uri":"/videos/76979871"}"""),
    DAILYMOTION("video/x8moss", """
            {"type":"video","version":"1.0","provider_name":"Dailymotion","provider_url":"https://www.dailymotion.com",
            "title":"Moss","description":"","author_name":"MossConf","author_url":"https://www.dailymotion.com/mossconf",
            "width":640,"height":360,"html":"<iframe src=\\"https://geo.dailymotion.com/player.html?video=x8moss\\"></iframe>",
            "thumbnail_url":"PICTURE","thumbnail_width":427,"thumbnail_height":240}"""),
    /** Without a thumbnail for a player that is narrower than the thumbnail. */
    PEERTUBE("w/9c9de5e8moss", """
            {"type":"video","version":"1.0","html":"<iframe width=\\"560\\" height=\\"315\\" title=\\"Moss\\"></iframe>",
            "width":560,"height":315,"title":"Moss","author_name":"MossConf","author_url":"https://tube.example/c/mossconf",
            "provider_name":"PeerTube","provider_url":"https://tube.example","thumbnail_url":"PICTURE",
            "thumbnail_width":850,"thumbnail_height":480}"""),
    /** The width is at most the asked one, and the height is not in proportion. */
    MEDIA_CCC("v/moss-1", """
            {"version":"1.0","type":"video","provider_name":"media.ccc.de","provider_url":"https://media.ccc.de",
            "width":1280,"height":720,"title":"Moss","author":"Jeanne d'Orsel","thumbnail_url":"PICTURE",
            "html":"<video width=\\"1280\\" height=\\"720\\"></video>"}""");

    private final String path;
    private final String description;

    VideoHost(String path, String description) {
        this.path = path;
        this.description = description;
    }

    /** Whether the program knows the oEmbed address of this host; else the pages of videos name it. */
    public boolean isKnown() {
        return this != PEERTUBE && this != MEDIA_CCC;
    }

    /** The providers of videos as the program knows them, at the addresses of a local server that plays this host. */
    public VideoProviders providers(LocalWeb web) {
        return new VideoProviders(
                isKnown()
                        ? List.of(new VideoProviders.Provider("videos\\.example/.+", web.address("videos", "/oembed")))
                        : List.of());
    }

    /** The address of a video on a local server. */
    public String video(LocalWeb web) {
        return web.address("videos", "/" + path);
    }

    /** Makes a local server describe the video. */
    public void describe(LocalWeb web, String picture) {
        web.page("/" + path, "text/html;charset=utf-8", """
                <!doctype html><title>Moss</title><link rel="alternate" type="application/json+oembed"
                href="/oembed?url=moss" title="Moss">""");
        web.page("/oembed", exchange -> {
            String query = String.valueOf(exchange.getRequestURI().getQuery());
            byte[] body = answer(query).replace("PICTURE", picture).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
    }

    private String answer(String query) {
        boolean isNarrow = query.contains("maxwidth=640");
        return switch (this) {
            case PEERTUBE -> isNarrow ? description.replace("\"thumbnail_", "\"without_") : description;
            case MEDIA_CCC -> isNarrow ? description.replace("\"width\":1280", "\"width\":640") : description;
            default -> description;
        };
    }

    /** The answers of this host about a video that it does not describe, as a local server gives them. */
    public enum Refusal {
        YOUTUBE_NOT_TO_BE_EMBEDDED(401, "text/plain; charset=UTF-8", "Unauthorized", true),
        YOUTUBE_PRIVATE(403, "text/plain; charset=UTF-8", "Forbidden", true),
        YOUTUBE_REMOVED(404, "text/plain; charset=UTF-8", "Not Found", false),
        YOUTUBE_NO_SUCH_ID(400, "text/plain; charset=UTF-8", "Bad Request", false),
        VIMEO_NOT_TO_BE_EMBEDDED(403, "text/html; charset=UTF-8", "", true),
        VIMEO_REMOVED(404, "text/html; charset=UTF-8", "", false),
        /** The title, the owner and the picture are left out. */
        VIMEO_FOR_SOME_SITES(200, "application/json", """
                {"type":"video","version":"1.0","provider_name":"Vimeo","provider_url":"https://vimeo.com/",
                "html":"<iframe src=\\"https://player.vimeo.com/video/76979871\\"></iframe>","width":426,"height":240,
                "video_id":76979871,"uri":"/videos/76979871","domain_status_code":403}""", true),
        DAILYMOTION_REMOVED(404, "application/json", "", false),
        DAILYMOTION_PRIVATE(403, "application/json", "", true),
        PEERTUBE_REMOVED(
                404,
                "application/problem+json; charset=utf-8",
                "{\"type\":\"about:blank\",\"detail\":\"Video not found\",\"status\":404,\"error\":\"Video not found\"}",
                false),
        PEERTUBE_PRIVATE(
                403,
                "application/problem+json; charset=utf-8",
                "{\"type\":\"about:blank\",\"detail\":\"Video is not publicly available\",\"status\":403}",
                true),
        MEDIA_CCC_REMOVED(
                404,
                "application/json; charset=utf-8",
                "{\"message\":\"not found\",\"error\":\"Couldn't find Event\"}",
                false),
        MEDIA_CCC_OTHER_ADDRESS(200, "application/json; charset=utf-8", "{\"status\":\"error\"}", true);

        private final int status;
        private final String type;
        private final String body;
        private final boolean mayExist;

        Refusal(int status, String type, String body, boolean mayExist) {
            this.status = status;
            this.type = type;
            this.body = body;
            this.mayExist = mayExist;
        }

        /** Whether a visitor may still be able to see the video. */
        public boolean mayExist() {
            return mayExist;
        }

        /** Makes a local server refuse. */
        public void play(LocalWeb web) {
            web.page("/oembed", status, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
