package org.estrade.linkcheck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.estrade.outgoing.OutgoingAnswer;
import org.estrade.outgoing.OutgoingFailure;
import org.estrade.outgoing.OutgoingFailure.Reason;
import org.estrade.outgoing.OutgoingRequest;
import org.estrade.outgoing.OutgoingRequest.Purpose;
import org.estrade.outgoing.Sender;
import org.estrade.outgoing.VideoProviders;
import org.jspecify.annotations.Nullable;

/** Looks whether an address leads to its page. */
final class LinkJudge {

    private static final long BEGINNING = 64 << 10;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    private final Sender sender;
    private final VideoProviders videos;

    LinkJudge(Sender sender, VideoProviders videos) {
        this.sender = sender;
        this.videos = videos;
    }

    /**
     * Looks at an address: a video by its provider's oEmbed answer, a page by its beginning, another file by its head.
     *
     * @throws OutgoingFailure if the program may not send requests
     */
    LinkVerdict look(String address) throws OutgoingFailure {
        try {
            String question = videos.question(address).orElse(null);
            return question == null ? page(address) : video(question);
        } catch (OutgoingFailure failure) {
            if (failure.reason() == Reason.OFF) {
                throw failure;
            }
            return verdict(failure.reason());
        }
    }

    private LinkVerdict video(String question) throws OutgoingFailure {
        OutgoingAnswer answer = sender.send(OutgoingRequest.get(Purpose.LINK_CHECK, question));
        return switch (answer.status()) {
            case NOT_FOUND, GONE, BAD_REQUEST -> LinkVerdict.failed(LinkProblem.VIDEO_REMOVED);
            case UNAUTHORIZED, FORBIDDEN -> LinkVerdict.unclear(LinkProblem.VIDEO_PRIVATE);
            default ->
                answer.isSuccess() && !isDescribed(answer.text())
                        ? LinkVerdict.unclear(LinkProblem.VIDEO_PRIVATE)
                        : verdict(answer, null);
        };
    }

    /** Whether an answer describes a video that every site may show. Vimeo answers with success for others too. */
    private static boolean isDescribed(String answer) {
        try {
            JsonNode description = JSON.readTree(answer);
            return description.path("type").isTextual()
                    && description.path("domain_status_code").asInt() != FORBIDDEN;
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }

    private LinkVerdict page(String address) throws OutgoingFailure {
        OutgoingAnswer head = head(address);
        // many hosts answer HEAD wrongly: only a good answer about something else than a page counts
        if (head != null && head.isSuccess() && !head.type().isEmpty() && !isHtml(head)) {
            return verdict(head, head.movedTo());
        }
        OutgoingAnswer answer =
                sender.send(OutgoingRequest.get(Purpose.LINK_CHECK, address).cutAt(BEGINNING));
        if (answer.isSuccess() && isHomeInstead(address, answer.address())) {
            return LinkVerdict.failed(LinkProblem.HOME_INSTEAD);
        }
        if (answer.isSuccess() && isHtml(answer) && !isHome(address) && SoftNotFound.isSaidBy(answer.text())) {
            return LinkVerdict.failed(LinkProblem.SAYS_NOT_FOUND);
        }
        return verdict(answer, answer.movedTo());
    }

    private @Nullable OutgoingAnswer head(String address) throws OutgoingFailure {
        try {
            return sender.send(OutgoingRequest.head(Purpose.LINK_CHECK, address));
        } catch (OutgoingFailure failure) {
            if (failure.reason() == Reason.OFF || failure.reason() == Reason.PRIVATE) {
                throw failure;
            }
            return null;
        }
    }

    private static boolean isHtml(OutgoingAnswer answer) {
        return answer.type().toLowerCase(Locale.ROOT).contains("html");
    }

    private static boolean isHomeInstead(String asked, String answered) {
        return !isHome(asked) && isHome(answered);
    }

    private static boolean isHome(String address) {
        HttpUrl url = Objects.requireNonNull(HttpUrl.parse(address));
        return url.encodedPath().equals("/") && url.encodedQuery() == null;
    }

    private static LinkVerdict verdict(OutgoingAnswer answer, @Nullable String movedTo) {
        if (answer.isSuccess()) {
            return LinkVerdict.there(movedTo);
        }
        if (answer.status() == NOT_FOUND || answer.status() == GONE) {
            return LinkVerdict.failed(LinkProblem.NOT_FOUND);
        }
        return answer.status() >= SERVER_ERROR
                ? LinkVerdict.failed(LinkProblem.SERVER_ERROR)
                : LinkVerdict.unclear(LinkProblem.REFUSED);
    }

    private static LinkVerdict verdict(Reason reason) {
        return switch (reason) {
            case PRIVATE, NO_ADDRESS -> LinkVerdict.unclear(LinkProblem.NOT_PUBLIC);
            case UNKNOWN_HOST -> LinkVerdict.failed(LinkProblem.UNKNOWN_HOST);
            case NO_CONNECTION -> LinkVerdict.failed(LinkProblem.NO_CONNECTION);
            case CERTIFICATE_EXPIRED -> LinkVerdict.failed(LinkProblem.CERTIFICATE_EXPIRED);
            case CERTIFICATE -> LinkVerdict.failed(LinkProblem.CERTIFICATE);
            case TIMEOUT -> LinkVerdict.failed(LinkProblem.TIMEOUT);
            case REDIRECTIONS -> LinkVerdict.failed(LinkProblem.REDIRECTIONS);
            case BROKEN, TOO_LARGE, OTHER_TYPE -> LinkVerdict.failed(LinkProblem.BROKEN);
            case ROBOTS, OFF -> LinkVerdict.unclear(LinkProblem.REFUSED);
        };
    }
}
