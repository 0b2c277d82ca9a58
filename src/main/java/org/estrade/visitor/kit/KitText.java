package org.estrade.visitor.kit;

import org.estrade.text.TextLength;
import org.estrade.text.typography.LinkTargets;
import org.estrade.text.typography.Markdown;
import org.estrade.text.typography.Typography;
import org.jspecify.annotations.Nullable;

/**
 * A text of the kit, which organisers copy.
 *
 * @param id the id of the element on the page
 * @param heading the length of the text in words
 * @param file the file name in the archive, without its extension
 * @param language the language code of the text
 * @param foreign the same language code when it is not the page's language, else null
 * @param text plain text, or Markdown
 * @param html the HTML of the Markdown, which needs no escaping; empty for plain text
 */
record KitText(
        String id,
        String heading,
        String file,
        String language,
        @Nullable String foreign,
        String text,
        String html) {

    /** A plain text of limited length. The typography is applied, unless the text would then be longer than its limit. */
    static KitText plain(String id, String heading, String file, TextInLanguage source, TextLength length) {
        String typed = source.text().strip();
        String typeset = Typography.text(typed, source.language());
        return new KitText(
                id, heading, file, source.language(), source.foreign(), length.fits(typeset) ? typeset : typed, "");
    }

    /** The whole abstract, in Markdown. */
    static KitText markdown(String id, String heading, String file, TextInLanguage source, LinkTargets targets) {
        return new KitText(
                id,
                heading,
                file,
                source.language(),
                source.foreign(),
                source.text().strip(),
                Markdown.html(source.text(), source.language(), targets));
    }

    boolean isMarkdown() {
        return !html.isEmpty();
    }
}
