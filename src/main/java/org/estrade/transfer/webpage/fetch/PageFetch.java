package org.estrade.transfer.webpage.fetch;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.estrade.outgoing.OutgoingAnswer;
import org.estrade.outgoing.OutgoingClient;
import org.estrade.outgoing.OutgoingFailure;
import org.estrade.outgoing.OutgoingRequest;
import org.estrade.outgoing.OutgoingRequest.Purpose;
import org.estrade.transfer.webpage.WebPage;

/** Asks other hosts for a page and for what belongs to it. It blocks: call it outside of a transaction. */
@Singleton
public class PageFetch {

    private static final String[] TYPES = {
        "text/html",
        "application/xhtml+xml",
        "application/json",
        "application/ld+json",
        "application/xml",
        "text/xml",
        "text/calendar",
        "text/plain"
    };

    private final OutgoingClient client;

    PageFetch(OutgoingClient client) {
        this.client = client;
    }

    /** The host answers with a status of failure. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final int status;

        Refused(int status) {
            super(String.valueOf(status));
            this.status = status;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }

    /**
     * The page at an address, and what belongs to it, the page first.
     *
     * @throws OutgoingFailure if there is no answer
     * @throws Refused if the answer is an error
     */
    public List<WebPage> fetch(String address) throws OutgoingFailure, Refused {
        String first = EmbedHosts.embedOf(address).orElse(address);
        WebPage page = ask(first);
        List<WebPage> answers = new ArrayList<>(List.of(page));
        for (String further : FurtherAddresses.of(page)) {
            askIfThere(further).ifPresent(answers::add);
        }
        return answers;
    }

    /** An answer that belongs to a page; empty when it is missing, because the page alone is worth reading. */
    private Optional<WebPage> askIfThere(String address) {
        try {
            return Optional.of(ask(address));
        } catch (OutgoingFailure | Refused missing) {
            return Optional.empty();
        }
    }

    private WebPage ask(String address) throws OutgoingFailure, Refused {
        OutgoingAnswer answer = client.send(OutgoingRequest.get(Purpose.EVENT_PAGE, address)
                .accepting(TYPES)
                .obeyingRobots());
        if (!answer.isSuccess()) {
            throw new Refused(answer.status());
        }
        return new WebPage(answer.address(), answer.type(), answer.text());
    }
}
