package org.estrade.visitor.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.talk.still.Still;
import org.estrade.text.WebAddress;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.DateView;
import org.estrade.visitor.view.DeliveryView;
import org.estrade.visitor.view.SpokenLanguage;
import org.estrade.visitor.view.VideoPlayer;
import org.jspecify.annotations.Nullable;

/**
 * The recording at the top of the page of a talk. The page sends no request to the video host before the visitor plays it.
 *
 * @param href the address of the recording on its host
 * @param player the address of the player for an iframe, null when the host is not known
 * @param host the name of the host
 * @param venue the venue of the recorded delivery with the edition, or the label of the link
 * @param place the city and the date in words, empty when both are unknown
 * @param language the language code of the recording when it is not the page's language, else null
 * @param still the picture of the recording; null when the site has none
 */
record VideoView(
        String href,
        @Nullable String player,
        String host,
        String venue,
        String place,
        @Nullable String language,
        @Nullable Still still) {

    /** The recording of the newest recorded delivery, else of the talk itself; null when there is none. */
    static @Nullable VideoView of(TalkContent talk, Audience audience) {
        Stream<VideoView> deliveries = talk.deliveriesNewestFirst().stream()
                .flatMap(delivery ->
                        video(delivery.links(), audience).map(link -> of(talk, delivery, link, audience)).stream());
        Stream<VideoView> own = video(talk.links(), audience)
                .map(link -> of(link, SpokenLanguage.in(talk, audience).ofTalk(), audience))
                .stream();
        return Stream.concat(deliveries, own).findFirst().orElse(null);
    }

    private static Optional<LinkContent> video(List<LinkContent> links, Audience audience) {
        return links.stream()
                .filter(link -> link.kind() == LinkKind.VIDEO && WebAddress.isValid(link.url()))
                .filter(link -> audience.linkNotes().isShownAsIs(link.url()))
                .findFirst();
    }

    private static VideoView of(TalkContent talk, DeliveryContent delivery, LinkContent link, Audience audience) {
        DateView date = DateView.of(delivery, audience.locale());
        String place = Stream.of(
                        delivery.city() == null ? "" : audience.typeset(delivery.city()),
                        date == null ? "" : date.text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String language = SpokenLanguage.in(talk, audience).of(delivery);
        return of(link, DeliveryView.venue(delivery, audience), place, language, audience);
    }

    private static VideoView of(LinkContent link, @Nullable String spoken, Audience audience) {
        String name = link.label() == null ? audience.words().kind_video() : audience.typeset(link.label());
        return of(link, name, "", spoken, audience);
    }

    private static VideoView of(
            LinkContent link, String venue, String place, @Nullable String language, Audience audience) {
        VideoPlayer player = VideoPlayer.of(link.url());
        String spoken = link.language() == null ? language : link.language();
        return new VideoView(
                link.url(),
                player.address(),
                player.host(),
                venue,
                place,
                spoken == null ? null : audience.foreign(spoken),
                audience.stills().get(link.url()));
    }
}
