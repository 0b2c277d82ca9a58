package org.estrade.visitor.card;

import java.util.List;
import java.util.Objects;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.text.WebAddress;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.TalkView;
import org.estrade.visitor.view.VideoPlayer;
import org.estrade.visitor.view.Visit;

/** A video or slides, of which nothing is known but what the speaker wrote beside the link. */
final class SchemaWork {

    private SchemaWork() {}

    /** The talk's own videos and slides, which no delivery has. */
    static List<SchemaThing> of(TalkContent talk, Visit visit) {
        String spoken = TalkView.spoken(talk, visit.audience());
        return talk.links().stream()
                .filter(link -> link.kind() == LinkKind.VIDEO || link.kind() == LinkKind.SLIDES)
                .filter(link -> WebAddress.isValid(link.url()))
                .map(link -> of(link, title(talk, visit), spoken, visit.audience()))
                .toList();
    }

    /**
     * What that link leads to.
     *
     * @param title that it has unless the link says another
     * @param language that it is in unless the link says another
     */
    static SchemaThing of(LinkContent link, String title, String language, Audience audience) {
        return SchemaThing.of(link.kind() == LinkKind.VIDEO ? "VideoObject" : "PresentationDigitalDocument")
                .with("name", link.label() == null ? title : audience.set(link.label()))
                .with("url", link.url())
                .with(
                        "embedUrl",
                        link.kind() == LinkKind.VIDEO
                                ? VideoPlayer.of(link.url()).address()
                                : null)
                .with("inLanguage", Objects.requireNonNullElse(link.language(), language))
                .with("creditText", link.credit());
    }

    /** On one line, as the page shows it. */
    static String title(TalkContent talk, Visit visit) {
        return TalkView.Words.of(talk, visit.audience()).title().line();
    }
}
