package org.estrade.visitor.kit;

import org.estrade.text.TextLength;
import org.estrade.text.typography.Markdown;
import org.estrade.text.typography.Typography;
import org.jspecify.annotations.Nullable;

/**
 * One text to be taken from the kit.
 *
 * @param id of its place on the page
 * @param heading how long it is, in words
 * @param file its name in the archive, without what it ends in
 * @param language it is written in
 * @param foreign the same when it is not the page's, else null
 * @param text as it is taken: plain text, or Markdown
 * @param html the Markdown's, safe to write out as it is; empty for plain text
 */
record KitText(
        String id,
        String heading,
        String file,
        String language,
        @Nullable String foreign,
        String text,
        String html) {

    /** A text of limited length. Quotes and spaces are set right unless that makes it longer than was promised. */
    static KitText plain(String id, String heading, String file, TextInLanguage said, TextLength length) {
        String typed = said.text().strip();
        String set = Typography.text(typed, said.language());
        return new KitText(id, heading, file, said.language(), said.foreign(), length.fits(set) ? set : typed, "");
    }

    static KitText markdown(String id, String heading, String file, TextInLanguage said) {
        return new KitText(
                id,
                heading,
                file,
                said.language(),
                said.foreign(),
                said.text().strip(),
                Markdown.html(said.text(), said.language()));
    }

    boolean isMarkdown() {
        return !html.isEmpty();
    }
}
