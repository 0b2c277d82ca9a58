package org.estrade.visitor.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.store.PublishedDelivery;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.vault.store.FileAddress;
import org.estrade.visitor.feed.FeedMessages;
import org.estrade.visitor.feed.FeedWords;
import org.estrade.visitor.view.DeliveryDays;
import org.estrade.visitor.view.DeliveryView;
import org.estrade.visitor.view.Excerpt;
import org.estrade.visitor.view.SpokenLanguage;
import org.estrade.visitor.view.TalkView;
import org.estrade.visitor.view.Visit;

/** A delivery as an event of a calendar. The event is transparent: it does not mark its days as busy. */
final class CalendarEvent {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Visit visit;
    private final PublishedTalk talk;
    private final PublishedDelivery delivery;
    private final DeliveryView view;
    private final FeedMessages messages;

    CalendarEvent(Visit visit, PublishedTalk talk, PublishedDelivery delivery, SpokenLanguage spoken) {
        this.visit = visit;
        this.talk = talk;
        this.delivery = delivery;
        this.view = DeliveryView.of(delivery.content(), spoken, visit.audience());
        this.messages = FeedWords.in(visit.language());
    }

    void write(DeliveryDays days, ContentLines lines) {
        DeliveryContent content = delivery.content();
        TalkView.Words words = TalkView.Words.of(talk.content(), visit.audience());
        String changed = UTC.format(changedAt());
        lines.line("BEGIN", "VEVENT");
        // a random UUID without a host name, as RFC 7986 recommends: it does not change when the site's address does
        lines.line("UID", content.id().toString());
        lines.line("DTSTAMP", changed).line("LAST-MODIFIED", changed);
        lines.line("SEQUENCE", String.valueOf(delivery.sequence()));
        lines.line("DTSTART;VALUE=DATE", days.begin()).line("DTEND;VALUE=DATE", days.end());
        lines.line("STATUS", content.cancelled() ? "CANCELLED" : "CONFIRMED").line("TRANSP", "TRANSPARENT");
        lines.text("SUMMARY;LANGUAGE=" + words.language(), title(words));
        lines.text("LOCATION", location());
        lines.text("DESCRIPTION;LANGUAGE=" + visit.language(), description(words));
        lines.line("URL", visit.page(talk.content()));
        lines.text(
                "CATEGORIES;LANGUAGE=" + visit.language(),
                talk.content().tags().stream().map(visit::label).toArray(String[]::new));
        lines.line("END", "VEVENT");
    }

    /** The moment of the last change of the delivery or of the talk, whose abstract and tags are in the event. */
    private Instant changedAt() {
        Instant talkChanged = Visit.changedAt(talk);
        return delivery.changedAt().isAfter(talkChanged) ? delivery.changedAt() : talkChanged;
    }

    private String title(TalkView.Words words) {
        String title = words.title().line();
        return delivery.content().cancelled() ? messages.cancelled(title) : title;
    }

    private String location() {
        return Stream.of(view.venue(), view.place(), delivery.country())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String description(TalkView.Words words) {
        List<String> parts = new ArrayList<>();
        if (!visit.name().isEmpty()) {
            parts.add(messages.talk_by(visit.name()) + coSpeakers());
        } else if (!coSpeakers().isEmpty()) {
            parts.add(messages.talk() + coSpeakers());
        }
        parts.add(Objects.requireNonNullElse(view.note(), ""));
        parts.add(Excerpt.of(words, 300));
        parts.add(Stream.concat(
                        view.links().stream(), TalkView.of(talk.content(), "", visit.audience()).links().stream())
                .map(link -> messages.address(link.text(), FileAddress.absolute(visit.origin(), link.href())))
                .collect(Collectors.joining("\n")));
        parts.add(visit.page(talk.content()));
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** The co-speakers in words, after a space; empty when there are none. */
    private String coSpeakers() {
        if (view.speakers().isEmpty()) {
            return "";
        }
        return " " + visit.audience().words().with()
                + view.speakers().stream()
                        .map(speaker -> speaker.joint() + speaker.name())
                        .collect(Collectors.joining());
    }
}
