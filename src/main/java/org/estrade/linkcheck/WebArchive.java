package org.estrade.linkcheck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.estrade.outgoing.OutgoingAnswer;
import org.estrade.outgoing.OutgoingFailure;
import org.estrade.outgoing.OutgoingRequest;
import org.estrade.outgoing.OutgoingRequest.Purpose;
import org.estrade.outgoing.Sender;
import org.estrade.text.WebAddress;

/** The Internet Archive's Wayback Machine: copies of pages as they were. */
final class WebArchive {

    static final String AVAILABILITY = "https://archive.org/wayback/available";
    static final String SAVE = "https://web.archive.org/save/";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MOST_BYTES = 64 << 10;
    // the archive fetches the page itself before it answers
    private static final Duration DEADLINE = Duration.ofMinutes(1);

    private final Sender sender;
    private final String availability;
    private final String save;

    WebArchive(Sender sender, String availability, String save) {
        this.sender = sender;
        this.availability = availability;
        this.save = save;
    }

    /**
     * The address of the newest copy of a page that the archive has; empty when it has none.
     *
     * @throws OutgoingFailure if the archive does not answer
     */
    Optional<String> copy(String address) throws OutgoingFailure {
        String question = availability + "?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        OutgoingAnswer answer = sender.send(
                OutgoingRequest.get(Purpose.WEB_ARCHIVE, question).atMost(MOST_BYTES, Duration.ofSeconds(20)));
        return answer.isSuccess() ? copyIn(answer.text()) : Optional.empty();
    }

    private static Optional<String> copyIn(String json) {
        try {
            JsonNode closest = JSON.readTree(json).path("archived_snapshots").path("closest");
            String url = closest.path("url").asText("").replaceFirst("^http:", "https:");
            boolean isPage = closest.path("status").asText("200").equals("200");
            return closest.path("available").asBoolean()
                            && isPage
                            && url.length() <= LinkVerdict.LONGEST
                            && WebAddress.isValid(url)
                    ? Optional.of(url)
                    : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    /**
     * Asks the archive to make a copy of a page.
     *
     * @throws OutgoingFailure if the archive does not answer
     */
    void save(String address) throws OutgoingFailure {
        sender.send(new OutgoingRequest(
                Purpose.WEB_ARCHIVE, save + address, false, List.of(), 0, true, DEADLINE, false, null));
    }
}
