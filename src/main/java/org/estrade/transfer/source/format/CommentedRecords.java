package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds records that are comments in YAML or TOML: at least two lines that begin with {@code #}, with a field in two of them.
 * The speaker has taken such a record out of the list, so it is not imported. A comment in plain words is no loss and is not
 * mentioned.
 */
final class CommentedRecords {

    private static final Pattern COMMENT = Pattern.compile("[ \\t]{0,40}#.*");
    private static final Pattern FIELD =
            Pattern.compile("[ \\t]{0,40}#[# \\t]{0,40}(?:- )?[ \\t]{0,9}[\\w-]{1,40} ?[:=][ \\t].*");
    private static final int MIN_FIELDS = 2;

    private CommentedRecords() {}

    /** The records, with the line number of their first line in the text. */
    static List<SkippedPart> find(String text) {
        List<SkippedPart> found = new ArrayList<>();
        List<String> comment = new ArrayList<>();
        int line = 0;
        for (String each : (text + "\n").split("\n", -1)) {
            line++;
            if (COMMENT.matcher(each).matches()) {
                comment.add(each);
                continue;
            }
            if (comment.stream().filter(part -> FIELD.matcher(part).matches()).count() >= MIN_FIELDS) {
                found.add(new SkippedPart(line - comment.size(), String.join("\n", comment)));
            }
            comment.clear();
        }
        return found;
    }
}
