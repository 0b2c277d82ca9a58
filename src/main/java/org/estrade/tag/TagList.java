package org.estrade.tag;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.naming.NameTally;
import org.estrade.naming.page.NameListing;
import org.estrade.naming.page.NameNote;
import org.estrade.naming.page.NameNote.Kind;
import org.estrade.naming.page.NameRow;
import org.estrade.naming.page.NameSearch;
import org.jspecify.annotations.Nullable;

/** The admin's list of tags. */
class TagList extends NameListing<Tag> {

    TagList(List<Tag> tags, Supplier<Map<Long, NameTally>> tallies, NameSearch search) {
        super(tags, tallies, search);
    }

    @Override
    protected Stream<String> searchedTexts(Tag tag) {
        return Stream.concat(tag.known().everySpelling(), tag.labels.values().stream());
    }

    @Override
    protected NameRow row(Tag tag, NameTally uses) {
        return new NameRow(tag.id, tag.name, labels(tag), note(tag, uses), "", uses.times(), null);
    }

    /** The labels that differ from the name. */
    private static String labels(Tag tag) {
        return TagForm.LANGUAGES.stream()
                .map(tag.labels::get)
                .filter(label -> label != null && !label.equals(tag.name))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static @Nullable NameNote note(Tag tag, NameTally uses) {
        if (uses.times() == 0) {
            return NameNote.of(Kind.UNUSED);
        }
        return tag.spellings.isEmpty() ? null : new NameNote(Kind.SPELLINGS, tag.spellings.size() + 1);
    }
}
