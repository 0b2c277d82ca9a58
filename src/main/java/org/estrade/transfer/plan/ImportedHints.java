package org.estrade.transfer.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.ImportHint;
import org.estrade.talk.ImportHint.Kind;
import org.estrade.transfer.markdown.ImportWarning;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.ImportedTalk;
import org.jspecify.annotations.Nullable;

/** The warnings of a page as hints about its talks: those about a talk that the speaker can correct in its form. */
final class ImportedHints {

    private final Map<Integer, List<ImportedTalk>> talks;
    private final Map<Integer, List<ImportWarning>> warnings;
    private final String importedAt;

    ImportedHints(ImportedPage page, Instant importedAt) {
        this.talks = page.talks().stream().collect(Collectors.groupingBy(ImportedTalk::line));
        this.warnings = page.warnings().stream().collect(Collectors.groupingBy(ImportWarning::line));
        this.importedAt = importedAt.toString();
    }

    /** The hints about the talk of an entry that are true of the content that is stored. */
    List<ImportHint> of(ImportPlan.Entry entry) {
        return talks.getOrDefault(entry.line(), List.of()).stream()
                .flatMap(this::warnings)
                .flatMap(warning -> hint(warning).stream())
                .filter(hint -> hint.isOpen(entry.result()))
                .toList();
    }

    private Stream<ImportWarning> warnings(ImportedTalk talk) {
        return Stream.concat(Stream.of(talk.line()), talk.deliveryLines().stream())
                .distinct()
                .sorted()
                .flatMap(line -> warnings.getOrDefault(line, List.of()).stream());
    }

    private Optional<ImportHint> hint(ImportWarning warning) {
        return switch (warning.kind()) {
            case UNKNOWN_TOWN -> hint(Kind.UNKNOWN_TOWN, warning, 0, warning.suggestion());
            case TITLE_DIFFERS ->
                hint(Kind.TITLE_DIFFERS, warning, 0, warning.arguments().get(1));
            case DELIVERY_WITHOUT_DATE -> hint(Kind.WITHOUT_DATE, warning, 0, null);
            case DATE_UNREADABLE -> hint(Kind.DATE_UNREADABLE, warning, 0, null);
            case LEFTOVER -> hint(Kind.LEFTOVER, warning, 0, null);
            case LINK_NOT_WEB -> hint(Kind.LINK_NOT_WEB, warning, 1, null);
            // the import did what is right, or the talk's form shows nothing of it
            case ADDRESS_COMPLETED,
                    TAG_SPELLING,
                    TAG_TWICE,
                    SEMICOLON,
                    DEAD_ANCHOR,
                    SECTION_WITHOUT_ENTRY,
                    POSTPONED,
                    FOUND_IN_PROSE,
                    VENUE_INFERRED,
                    NAMED_AFTER_EVENT -> Optional.empty();
            // the form of a talk cannot correct what is in no talk
            case DELIVERY_WITHOUT_VENUE,
                    ENTRY_WITHOUT_SECTION,
                    SECTION_IGNORED,
                    TEXT_IGNORED,
                    LOST_CHARACTER,
                    NOT_UNDERSTOOD,
                    DELIVERY_WITHOUT_TITLE,
                    DELIVERY_LEFT_OUT,
                    TYPE_LEFT_OUT,
                    FIELD_LEFT_OUT,
                    DAY_OR_MONTH_FIRST,
                    ADDRESS_RELATIVE,
                    FILE_LEFT_OUT,
                    FILE_INVALID,
                    FILES_LEFT_OUT,
                    TOO_LONG -> Optional.empty();
        };
    }

    /**
     * A hint about an argument of a warning.
     *
     * @param argument the position of the argument
     */
    private Optional<ImportHint> hint(Kind kind, ImportWarning warning, int argument, @Nullable String other) {
        // a long text is cut in a warning, and ends with three points there only
        String words = warning.arguments().get(argument).replaceFirst("…$", "");
        return words.isEmpty() ? Optional.empty() : Optional.of(ImportHint.of(kind, words, other, importedAt));
    }
}
