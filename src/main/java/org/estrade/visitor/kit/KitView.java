package org.estrade.visitor.kit;

import java.util.List;
import org.estrade.text.typography.TitleView;
import org.estrade.vault.store.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * The speaker's kit in the language of the page. Missing texts are empty.
 *
 * @param name the speaker's name
 * @param nameLanguage the language code of the name and its pronunciation when it is not the page's language, else null
 * @param pronunciation a sentence with the pronunciation of the name
 * @param phonetics the phonetic spelling of the name, in brackets
 * @param phoneticsLanguage the language tag of the phonetic spelling: {@code fr-fonipa}
 * @param fediverse the handle, empty when there is none
 * @param biographies the biographies, the shortest first
 * @param portrait null when there is none
 * @param talks the talks with an abstract, in the speaker's order
 * @param archive the path of the archive
 * @param archiveName the name under which browsers save the archive
 */
record KitView(
        String name,
        @Nullable String nameLanguage,
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
     * The portrait.
     *
     * @param alternative the alternative text
     * @param foreign the language code of the alternative text when it is not the page's language, else null
     * @param credit a sentence with the photographer's name, empty when unknown
     * @param files the sizes, the one for web pages first
     */
    record PortraitView(String alternative, @Nullable String foreign, String credit, List<PictureFile> files) {

        public PictureFile web() {
            return files.get(0);
        }
    }

    /**
     * The portrait in one size.
     *
     * @param id the id of the stored picture
     * @param path the path of the picture on this site
     * @param label the purpose of this size, in words
     * @param size the size in pixels and the format, in words
     * @param file the file name in the archive
     * @param download the name under which browsers save the picture
     * @param width in pixels
     * @param height in pixels
     */
    record PictureFile(
            long id, String path, String label, String size, String file, String download, int width, int height) {}

    /**
     * The abstracts and the slides of a talk.
     *
     * @param foreign the language code of the title when it is not the page's language, else null
     * @param href the path of the talk's page
     * @param shortAddress the address for the last slide, without its scheme
     * @param shortPath the path of the same address, and of its QR code without the extension
     * @param texts the abstracts, the shortest first
     * @param slides the slides of the talk itself; those of a delivery are on the page of the talk
     */
    record KitTalk(
            String slug,
            TitleView title,
            @Nullable String foreign,
            String href,
            String shortAddress,
            String shortPath,
            List<KitText> texts,
            List<KitSlides> slides) {}

    /**
     * Slides of a talk that this site keeps.
     *
     * @param path the path of the file on this site
     * @param name the file name
     * @param label the text of the link
     * @param facts the kind, the number of pages and the size in words
     */
    record KitSlides(StoredFile file, String path, String name, String label, String facts) {}

    public boolean hasName() {
        return !name.isEmpty() || !pronunciation.isEmpty() || !phonetics.isEmpty();
    }
}
