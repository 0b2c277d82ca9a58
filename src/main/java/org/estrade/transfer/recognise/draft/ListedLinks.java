package org.estrade.transfer.recognise.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.LinkKind;
import org.estrade.transfer.recognise.link.LinkRecogniser;

/** Takes the links out of an abstract in Markdown that lists them, one a line: {@code - Slides: [How moss grows](…)}. */
final class ListedLinks {

    /** A bullet or none, the word that names the link, the text of the link, and its address. */
    private static final Pattern LINE = Pattern.compile("\\s{0,8}(?:[-*+]\\s{1,4})?(\\p{L}[\\p{L} ]{1,30}):\\s{0,4}"
            + "\\[([^\\[\\]]{1,300})]\\((https?://[^\\s()]{3,1000})\\)\\s*");

    private ListedLinks() {}

    /** Adds the listed links to the draft and returns the other lines. */
    static String take(String text, OccurrenceDraft draft) {
        List<String> others = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            Matcher listed = LINE.matcher(line);
            LinkKind kind = listed.matches() ? LinkRecogniser.kindNamedBy(listed.group(1)) : null;
            if (kind == null) {
                others.add(line);
            } else {
                draft.addLink(LinkRecogniser.recognise(listed.group(2), listed.group(3))
                        .withKind(kind)
                        .toContent());
            }
        }
        return String.join("\n", others).strip();
    }
}
