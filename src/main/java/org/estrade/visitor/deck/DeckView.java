package org.estrade.visitor.deck;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.estrade.talk.LinkContent;
import org.estrade.talk.TalkContent;
import org.estrade.text.typography.TitleView;
import org.estrade.vault.pdf.PdfPage;
import org.estrade.vault.pdf.PdfProcess;
import org.estrade.vault.store.FileAddress;
import org.estrade.vault.store.StoredFile;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.FileFacts;
import org.estrade.visitor.view.TalkView;
import org.jspecify.annotations.Nullable;

/**
 * The page that shows slides.
 *
 * @param title the label of the link to the file, else the name of its kind
 * @param facts kind, pages and size in words
 * @param file the path of the file
 * @param newer the path of the page, or else of the file, that has replaced these slides; null when none has
 * @param talk the talk that links to it; null without one
 * @param isDraft whether the page is for readers of a preview link
 */
public record DeckView(
        String title,
        String facts,
        String file,
        @Nullable OfTalk talk,
        @Nullable String newer,
        boolean isDraft,
        List<Page> pages) {

    public DeckView {
        pages = List.copyOf(pages);
    }

    /**
     * The talk of the slides.
     *
     * @param language the language code of the title when it is not the page's language, else null
     */
    public record OfTalk(
            String href, TitleView title, @Nullable String language) {}

    /** A page, with the size of its picture in pixels. */
    public record Page(int number, String source, int width, int height, String text, List<String> links) {

        static Page of(String hash, PdfPage page, Audience audience) {
            // as the process draws them
            double scale = Math.min(
                    (double) PdfProcess.PAGE_WIDTH / page.width(), 1.5 * PdfProcess.PAGE_WIDTH / page.height());
            return new Page(
                    page.number(),
                    audience.filesAt() + FileAddress.picture(hash, page.number()),
                    Math.max(1, (int) Math.floor(page.width() * scale)),
                    Math.max(1, (int) Math.floor(page.height() * scale)),
                    page.text(),
                    page.links());
        }
    }

    /** The heading of the window: the title, and that of the talk. */
    String heading() {
        return talk == null ? title : title + " · " + talk.title().line();
    }

    private record Use(TalkContent talk, LinkContent link) {}

    /**
     * The view of a file.
     *
     * @param former the file as a former one; null when it was not replaced
     * @param talks the talks that have a link to the file with that hash
     */
    static DeckView of(
            StoredFile file,
            FormerFiles.@Nullable Former former,
            List<PdfPage> pages,
            Function<String, Stream<TalkContent>> talks,
            Audience audience) {
        String linked = former == null ? file.hash() : former.newerHash();
        Optional<Use> use = talks.apply(linked)
                .flatMap(talk -> talk.everyLink().map(link -> new Use(talk, link)))
                .filter(one -> FileAddress.hashIn(one.link().url())
                        .filter(linked::equals)
                        .isPresent())
                .findFirst();
        String name = audience.words().kind_slides();
        OfTalk talk = use.map(one -> ofTalk(one.talk(), audience)).orElse(null);
        String title = use.map(one -> Objects.requireNonNullElse(
                        audience.typesetOrNull(one.link().label()), name))
                .orElse(name);
        String path = former != null
                ? former.address()
                : use.map(one -> one.link().url())
                        .orElse(FileAddress.named(file.hash(), "slides", file.kind())
                                .path());
        return new DeckView(
                title,
                FileFacts.of(file, audience),
                audience.href(path),
                talk,
                former == null ? null : newer(former, audience),
                !audience.filesAt().isEmpty(),
                pages.stream().map(page -> Page.of(file.hash(), page, audience)).toList());
    }

    private static String newer(FormerFiles.Former former, Audience audience) {
        StoredFile file = audience.file(former.newer());
        return file != null && file.hasViewer() ? audience.at(FileAddress.viewer(file.hash())) : former.newer();
    }

    private static OfTalk ofTalk(TalkContent talk, Audience audience) {
        TalkView.Words words = TalkView.Words.of(talk, audience);
        String href = audience.filesAt().isEmpty()
                ? audience.path(talk)
                : audience.filesAt() + "?language=" + audience.language();
        return new OfTalk(href, words.title(), audience.foreign(words.language()));
    }
}
