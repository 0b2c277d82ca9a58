package org.estrade.visitor.kit;

import java.util.List;
import org.estrade.text.typography.TitleView;
import org.jspecify.annotations.Nullable;

/**
 * The speaker's kit as one reader gets it. What was never given is empty.
 *
 * @param name the speaker's
 * @param written the language of the name and how it is said, when it is not the page's, else null
 * @param fediverse the handle, empty when there is none
 * @param pronunciation of the name, in a sentence
 * @param phonetics between brackets
 * @param phoneticsLanguage what a browser calls that spelling
 * @param biographies the shortest first
 * @param portrait null when there is none
 * @param talks those that have an abstract, in the speaker's order
 * @param archive the address of all of it in one file
 * @param archiveName under which it is saved
 */
record KitView(
        String name,
        @Nullable String written,
        String pronunciation,
        String phonetics,
        String phoneticsLanguage,
        String fediverse,
        List<KitText> biographies,
        @Nullable PortraitView portrait,
        List<KitTalk> talks,
        String archive,
        String archiveName) {

    /**
     * The picture.
     *
     * @param alternative what it shows
     * @param foreign the language of that, when it is not the page's, else null
     * @param credit in a sentence
     * @param files the one for pages first
     */
    record PortraitView(String alternative, @Nullable String foreign, String credit, List<PictureFile> files) {

        public PictureFile web() {
            return files.get(0);
        }
    }

    /**
     * The picture in one size.
     *
     * @param id of its row
     * @param file its name in the archive
     * @param download the name under which it is saved from the page
     * @param size in words
     */
    record PictureFile(
            long id, String path, String label, String size, String file, String download, int width, int height) {}

    /**
     * A talk's abstracts.
     *
     * @param foreign the language of the title, when it is not the page's, else null
     * @param href of its own page
     */
    record KitTalk(String slug, TitleView title, @Nullable String foreign, String href, List<KitText> texts) {}

    public boolean hasName() {
        return !name.isEmpty() || !pronunciation.isEmpty() || !phonetics.isEmpty();
    }
}
