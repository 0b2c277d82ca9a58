package org.estrade.visitor.page;

import java.util.Comparator;
import java.util.List;
import org.estrade.site.SiteContent;
import org.estrade.talk.TalkContent;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.TalkView;
import org.jspecify.annotations.Nullable;

/**
 * One talk's own page between its header and its footer.
 *
 * @param video null when the talk was not recorded
 * @param invitation an address to write to, its subject being this talk; null when the speaker gave none
 * @param strip what a page that is not the published one says of itself, else null
 * @param bibtex the path of a file to cite it by
 * @param csl the same for programs that read CSL-JSON
 * @param related the talks that are most like it
 */
public record TalkPageView(
        TalkView talk,
        @Nullable VideoView video,
        TalkFacts brief,
        @Nullable String invitation,
        List<ContentsEntry> related,
        String bibtex,
        String csl,
        @Nullable Strip strip) {

    private static final int MOST_RELATED = 3;

    /**
     * A line above everything else.
     *
     * @param language when it is not the page's
     * @param back where it leads, null when there is no way back
     */
    public record Strip(
            String sentence,
            @Nullable String language,
            @Nullable String back,
            @Nullable String backText) {}

    /** The page of a talk, one of the others being a talk that visitors can read as well. */
    static TalkPageView of(
            TalkContent talk, List<TalkContent> others, SiteContent site, Audience audience, @Nullable Strip strip) {
        return new TalkPageView(
                TalkView.of(talk, "", audience),
                VideoView.of(talk, audience),
                TalkFacts.of(talk, audience),
                Invitation.to(site, talk, audience),
                related(talk, others, audience),
                "/talks/" + talk.slug() + ".bib",
                "/talks/" + talk.slug() + ".csl.json",
                strip);
    }

    /** Those that share most tags with it; of as many, the first in the speaker's order. */
    private static List<ContentsEntry> related(TalkContent talk, List<TalkContent> others, Audience audience) {
        return others.stream()
                .filter(other -> shared(talk, other) > 0)
                .sorted(Comparator.comparing((TalkContent other) -> shared(talk, other))
                        .reversed())
                .limit(MOST_RELATED)
                .map(other -> TalkView.of(other, "", audience))
                .map(other -> new ContentsEntry(other.href(), other.title(), other.language(), other.years()))
                .toList();
    }

    private static long shared(TalkContent talk, TalkContent other) {
        return other.tags().stream().filter(talk.tags()::contains).count();
    }
}
