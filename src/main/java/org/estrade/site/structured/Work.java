package org.estrade.site.structured;

import java.util.List;
import java.util.Objects;
import org.estrade.site.Reader;
import org.estrade.site.TalkView;
import org.estrade.site.VideoPlayer;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.web.WebAddress;

/** A video or slides, of which nothing is known but what the speaker wrote beside the link. */
final class Work {

    private Work() {}

    /** The talk's own videos and slides, which no delivery has. */
    static List<Thing> of(TalkContent talk, PageContext page) {
        String spoken = TalkView.spoken(talk, page.reader());
        return talk.links().stream()
                .filter(link -> link.kind() == LinkKind.VIDEO || link.kind() == LinkKind.SLIDES)
                .filter(link -> WebAddress.isValid(link.url()))
                .map(link -> of(link, title(talk, page), spoken, page.reader()))
                .toList();
    }

    /**
     * What that link leads to.
     *
     * @param title that it has unless the link says another
     * @param language that it is in unless the link says another
     */
    static Thing of(LinkContent link, String title, String language, Reader reader) {
        return Thing.of(link.kind() == LinkKind.VIDEO ? "VideoObject" : "PresentationDigitalDocument")
                .with("name", link.label() == null ? title : reader.set(link.label()))
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
    static String title(TalkContent talk, PageContext page) {
        return TalkView.Words.of(talk, page.reader()).title().line();
    }
}
