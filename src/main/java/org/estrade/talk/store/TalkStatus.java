package org.estrade.talk.store;

import java.util.Locale;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.jspecify.annotations.Nullable;

/** The status of a talk: public with its newest content, public with an older one, or not public. */
public enum TalkStatus {
    PUBLISHED,
    CHANGED,
    DRAFT;

    public static TalkStatus of(TalkState state) {
        return of(state.newest(), state.published());
    }

    public static TalkStatus of(TalkContent newest, @Nullable TalkContent published) {
        if (published == null) {
            return DRAFT;
        }
        return withoutWebsites(newest).equals(withoutWebsites(published)) ? PUBLISHED : CHANGED;
    }

    /** The status in templates and style sheets: {@code published}, {@code changed} or {@code draft}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The content without websites. Websites belong to venues and people, so a new website is not a change of the talk. */
    private static TalkContent withoutWebsites(TalkContent talk) {
        return talk.withDeliveries(talk.deliveries().stream()
                .map(delivery -> delivery.withVenue(
                                VenueContent.of(delivery.venue().name()))
                        .withSpeakers(delivery.speakers().stream()
                                .map(speaker -> SpeakerContent.of(speaker.name()))
                                .toList()))
                .toList());
    }
}
