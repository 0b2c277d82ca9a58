package org.estrade.talk.still;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.estrade.cluster.ReplicaLock;
import org.estrade.media.Picture;
import org.estrade.media.PictureRefused;
import org.estrade.outgoing.OutgoingAnswer;
import org.estrade.outgoing.OutgoingClient;
import org.estrade.outgoing.OutgoingFailure;
import org.estrade.outgoing.OutgoingFailure.Reason;
import org.estrade.outgoing.OutgoingRequest;
import org.estrade.outgoing.OutgoingRequest.Purpose;
import org.estrade.outgoing.VideoProviders;
import org.estrade.site.SiteRepository;
import org.estrade.text.WebAddress;
import org.jsoup.Jsoup;

/** Fetches the missing stills, in one replica. */
@ApplicationScoped
class StillFetch {

    private static final Duration INTERVAL = Duration.ofMinutes(1);
    private static final Duration DEADLINE = Duration.ofSeconds(15);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Some hosts answer with a larger picture when they are told how wide the player is. */
    private static final String WIDTH = "&maxwidth=640";

    /** The limits of the shape of a video. Another answer is a mistake of the host. */
    private static final double NARROWEST = 0.4;

    private static final double WIDEST = 3;
    private static final double USUAL = 16.0 / 9;

    private final VideoStills stills;
    private final SiteRepository sites;
    private final OutgoingClient client;
    private final ReplicaLock lock;
    private VideoProviders providers = VideoProviders.KNOWN;

    StillFetch(VideoStills stills, SiteRepository sites, OutgoingClient client, ReplicaLock lock) {
        this.stills = stills;
        this.sites = sites;
        this.client = client;
        this.lock = lock;
    }

    /** For tests: other providers of videos. */
    void ask(VideoProviders videos) {
        providers = videos;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        if (client.isOn()) {
            lock.once("stills", INTERVAL, this::fetchMissing);
        }
    }

    /** Fetches the missing stills, if pages show pictures. Blocks until all hosts have answered. */
    void fetchMissing() {
        if (sites.settings().general().showsPictures()) {
            stills.wanted().forEach(this::fetch);
        }
    }

    private void fetch(String video) {
        try {
            JsonNode described = described(video);
            String source = described.path("thumbnail_url").asText();
            if (described.path("type").asText().equals("video") && WebAddress.isValid(source)) {
                OutgoingAnswer picture = client.send(OutgoingRequest.get(Purpose.STILL, source)
                        .accepting("image/")
                        .atMost(Picture.LARGEST_FILE, DEADLINE));
                if (picture.isSuccess()) {
                    stills.keep(video, source, Picture.still(picture.body().toByteArray(), ratio(described)));
                    return;
                }
            }
            stills.keepNone(video);
        } catch (PictureRefused noPicture) {
            stills.keepNone(video);
        } catch (OutgoingFailure failure) {
            if (failure.reason() != Reason.OFF) {
                stills.keepNone(video);
            }
        }
    }

    /** The oEmbed answer about a video; nothing when its host has none. */
    private JsonNode described(String video) throws OutgoingFailure {
        Optional<String> known = providers.question(video).map(question -> question + WIDTH);
        Optional<String> question = known.isPresent() ? known : namedByPage(video);
        return question.isEmpty() ? JSON.missingNode() : answer(question.get());
    }

    /**
     * The oEmbed address that the page of a video names, as pages of PeerTube and of media.ccc.de do. It is asked without a
     * width: the first would then leave out the picture, and the second would misreport the shape.
     */
    private Optional<String> namedByPage(String video) throws OutgoingFailure {
        OutgoingAnswer page = client.send(OutgoingRequest.get(Purpose.STILL, video)
                .accepting("text/html", "application/xhtml+xml")
                .obeyingRobots());
        return page.isSuccess()
                ? Jsoup.parse(page.text(), page.address()).select("link[type=application/json+oembed]").stream()
                        .map(link -> link.absUrl("href"))
                        .filter(WebAddress::isValid)
                        .findFirst()
                : Optional.empty();
    }

    private JsonNode answer(String question) throws OutgoingFailure {
        OutgoingAnswer answer = client.send(OutgoingRequest.get(Purpose.STILL, question));
        try {
            return answer.isSuccess() ? JSON.readTree(answer.text()) : JSON.missingNode();
        } catch (JsonProcessingException notJson) {
            return JSON.missingNode();
        }
    }

    private static double ratio(JsonNode described) {
        double ratio =
                described.path("width").asDouble() / described.path("height").asDouble();
        return ratio >= NARROWEST && ratio <= WIDEST ? ratio : USUAL;
    }
}
