package org.estrade.visitor.view;

import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.talk.still.Still;
import org.estrade.vault.store.FileAddress;
import org.estrade.vault.store.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a talk: the cover of its slides, else the still of its video.
 *
 * @param source the path of the picture
 * @param width the width in pixels
 * @param height the height in pixels
 * @param type the media type
 */
public record TalkPicture(String source, int width, int height, String type) {

    private static final String JPEG = "image/jpeg";

    /** The picture of a talk; null when it has none, or when pages show no pictures. */
    public static @Nullable TalkPicture of(TalkContent talk, Audience audience) {
        if (!audience.hasPictures()) {
            return null;
        }
        Stream<TalkPicture> covers =
                links(talk, LinkKind.SLIDES).flatMap(link -> Stream.ofNullable(cover(audience.file(link.url()))));
        Stream<TalkPicture> stills = links(talk, LinkKind.VIDEO)
                .filter(link -> audience.linkNotes().isShownAsIs(link.url()))
                .flatMap(link -> Stream.ofNullable(audience.stills().get(link.url())))
                .map(TalkPicture::of);
        return Stream.concat(covers, stills).findFirst().orElse(null);
    }

    private static @Nullable TalkPicture cover(@Nullable StoredFile file) {
        StoredFile.PictureSize size = file == null ? null : file.cover();
        return file == null || size == null
                ? null
                : new TalkPicture(FileAddress.cover(file.hash()), size.width(), size.height(), JPEG);
    }

    private static TalkPicture of(Still still) {
        String type = still.path().endsWith(".png") ? "image/png" : JPEG;
        return new TalkPicture(still.path(), still.width(), still.height(), type);
    }

    /** The links of a kind: those of the talk itself first, then those of its deliveries, the newest first. */
    public static Stream<LinkContent> links(TalkContent talk, LinkKind kind) {
        return Stream.concat(
                        Stream.of(talk.links()),
                        talk.deliveriesNewestFirst().stream().map(DeliveryContent::links))
                .flatMap(links -> links.stream())
                .filter(link -> link.kind() == kind);
    }

    /** Whether the picture is higher than wide, as the cover of a document. */
    public boolean isTall() {
        return height > width;
    }
}
