package org.estrade.visitor.card;

import java.util.List;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.SpokenLanguage;
import org.estrade.visitor.view.TalkView;
import org.estrade.visitor.view.VideoPlayer;
import org.estrade.visitor.view.Visit;
import org.jspecify.annotations.Nullable;

/** A video or slides as an object of schema.org, with the data of the link: nothing else is known. */
final class SchemaWork {

    private SchemaWork() {}

    /**
     * What the objects of a talk share, found once for all its deliveries.
     *
     * @param title the title on one line, as the page shows it
     * @param address the address of its page
     */
    record OfTalk(Visit visit, String title, String address, SpokenLanguage spoken) {

        static OfTalk of(TalkContent talk, Visit visit) {
            return new OfTalk(
                    visit, SchemaWork.title(talk, visit), visit.page(talk), SpokenLanguage.in(talk, visit.audience()));
        }
    }

    /** The videos and slides of the talk itself, without those of its deliveries. */
    static List<SchemaThing> of(List<LinkContent> links, OfTalk talk) {
        return of(links, talk, talk.spoken().ofTalk());
    }

    /** The videos and slides of a delivery. */
    static List<SchemaThing> of(DeliveryContent delivery, OfTalk talk) {
        return of(delivery.links(), talk, talk.spoken().of(delivery));
    }

    private static List<SchemaThing> of(List<LinkContent> links, OfTalk talk, @Nullable String spoken) {
        Visit visit = talk.visit();
        return links.stream()
                .filter(link -> link.kind() == LinkKind.VIDEO || link.kind() == LinkKind.SLIDES)
                .filter(link -> link.hasAddress())
                .map(link -> of(link.at(visit.origin()), talk.title(), spoken, visit.audience()))
                .toList();
    }

    /**
     * The video or slides of a link.
     *
     * @param title the title to use when the link has no label
     * @param language the language to use when the link has none, null when unknown
     */
    static SchemaThing of(LinkContent link, String title, @Nullable String language, Audience audience) {
        return SchemaThing.of(link.kind() == LinkKind.VIDEO ? "VideoObject" : "PresentationDigitalDocument")
                .with("name", link.label() == null ? title : audience.typeset(link.label()))
                .with("url", link.url())
                .with(
                        "embedUrl",
                        link.kind() == LinkKind.VIDEO
                                ? VideoPlayer.of(link.url()).address()
                                : null)
                .with("inLanguage", link.language() == null ? language : link.language())
                .with("creditText", link.credit());
    }

    /** The title of the talk on one line, as the page shows it. */
    static String title(TalkContent talk, Visit visit) {
        return TalkView.Words.of(talk, visit.audience()).title().line();
    }
}
