package org.estrade.visitor.view;

import org.estrade.text.ByteSize;
import org.estrade.vault.store.StoredFile;
import org.jspecify.annotations.Nullable;

/** What is known of a file, in words. */
public final class FileFacts {

    private FileFacts() {}

    /** The kind, the number of pages and the size: {@code PDF, 42 pages, 3,1 Mo}. */
    public static String of(StoredFile file, Audience audience) {
        String size = ByteSize.words(file.size(), audience.locale());
        return file.pages() == 0
                ? file.kind().label() + ", " + size
                : audience.words().file_facts(file.kind().label(), file.pages(), size);
    }

    /** The kind and the size of a file that browsers save; null for one that they show, and without a file. */
    static @Nullable String ofDownload(@Nullable StoredFile file, Audience audience) {
        return file == null || file.kind().isShown() ? null : of(file, audience);
    }
}
