package org.estrade.transfer.markdown;

import java.util.List;
import java.util.UUID;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.jspecify.annotations.Nullable;

/** The parts of an imported page that tests compare: its slugs, its talks without ids, its warnings. */
final class ImportedPages {

    /** The id that every delivery has after {@link #withoutIds}. */
    static final UUID SAME = new UUID(0, 0);

    private ImportedPages() {}

    static ImportWarning warning(int line, Kind kind, @Nullable String suggestion, String... arguments) {
        return new ImportWarning(line, kind, List.of(arguments), suggestion);
    }

    static List<String> slugs(ImportedPage page) {
        return page.talks().stream().map(talk -> talk.content().slug()).toList();
    }

    static List<ImportedTalk> withoutIds(ImportedPage page) {
        return page.talks().stream()
                .map(talk -> new ImportedTalk(
                        talk.content()
                                .withDeliveries(talk.content().deliveries().stream()
                                        .map(delivery -> delivery.withId(SAME))
                                        .toList()),
                        talk.line(),
                        talk.deliveryLines()))
                .toList();
    }
}
