package org.estrade.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, before anything is compared with what is stored.
 *
 * @param title of the page, null when it names none
 * @param language code of its texts
 * @param talks in page order, at least one
 * @param warnings by line
 */
public record ImportedPage(
        @Nullable String title, String language, List<ImportedTalk> talks, List<ImportWarning> warnings) {

    public ImportedPage {
        talks = List.copyOf(talks);
        warnings = List.copyOf(warnings);
    }
}
