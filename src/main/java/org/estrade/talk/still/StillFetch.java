package org.estrade.talk.still;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.estrade.cluster.ReplicaLock;
import org.estrade.linkcheck.VideoProviders;
import org.estrade.media.Picture;
import org.estrade.media.PictureRefused;
import org.estrade.outgoing.OutgoingAnswer;
import org.estrade.outgoing.OutgoingClient;
import org.estrade.outgoing.OutgoingFailure;
import org.estrade.outgoing.OutgoingFailure.Reason;
import org.estrade.outgoing.OutgoingRequest;
import org.estrade.outgoing.OutgoingRequest.Purpose;
import org.estrade.site.SiteRepository;
import org.estrade.text.WebAddress;

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
            stills.wanted().forEach(video -> providers.question(video).ifPresent(question -> fetch(video, question)));
        }
    }

    private void fetch(String video, String question) {
        try {
            JsonNode described = described(question);
            String source = described.path("thumbnail_url").asText();
            if (WebAddress.isValid(source)) {
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

    private JsonNode described(String question) throws OutgoingFailure {
        OutgoingAnswer answer = client.send(OutgoingRequest.get(Purpose.STILL, question + WIDTH));
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
