package org.estrade.visitor.page;

import java.util.stream.Stream;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.vault.store.FileAddress;
import org.estrade.vault.store.StoredFile;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.FileFacts;
import org.estrade.visitor.view.TalkPicture;
import org.jspecify.annotations.Nullable;

/**
 * The cover of the slides that the site keeps.
 *
 * @param href the path of the file
 * @param source the path of the picture
 * @param width the width of the picture in pixels
 * @param height the height of the picture in pixels
 * @param facts kind, pages and size of the file in words
 * @param viewer the path of the page that shows all pages
 */
public record CoverView(
        String href,
        String source,
        int width,
        int height,
        String alternative,
        String facts,
        String viewer,
        String pageByPage) {

    /** The cover of the slides of the talk itself, else of its newest delivery that has some; null without any. */
    static @Nullable CoverView of(TalkContent talk, Audience audience) {
        return TalkPicture.links(talk, LinkKind.SLIDES)
                .flatMap(link -> Stream.ofNullable(of(link, audience)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable CoverView of(LinkContent link, Audience audience) {
        StoredFile file = audience.file(link.url());
        StoredFile.PictureSize cover = file == null ? null : file.cover();
        if (file == null || cover == null) {
            return null;
        }
        return new CoverView(
                audience.href(link.url()),
                audience.filesAt() + FileAddress.cover(file.hash()),
                cover.width(),
                cover.height(),
                audience.words().file_cover(),
                FileFacts.of(file, audience),
                viewer(file.hash(), audience),
                audience.words().file_pages());
    }

    private static String viewer(String hash, Audience audience) {
        String path = FileAddress.viewer(hash);
        return audience.filesAt().isEmpty()
                ? audience.at(path)
                : audience.filesAt() + path + "?language=" + audience.language();
    }
}
