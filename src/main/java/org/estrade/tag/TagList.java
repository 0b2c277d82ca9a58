package org.estrade.tag;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.naming.KnownName;
import org.estrade.naming.NameUses;
import org.estrade.naming.page.NameList;
import org.estrade.naming.page.NameListing;
import org.estrade.naming.page.NameNote;
import org.estrade.naming.page.NameNote.Kind;
import org.estrade.naming.page.NameRow;
import org.estrade.naming.page.NameSearch;
import org.jspecify.annotations.Nullable;

/** The admin's list of tags. */
record TagList(List<Tag> tags, NameUses uses, NameSearch search) implements NameListing<TagForm> {

    @Override
    public KnownName known(long id) {
        return one(id).known();
    }

    @Override
    public TagForm form(long id) {
        return TagForm.of(one(id));
    }

    private Tag one(long id) {
        return tags.stream().filter(tag -> tag.id == id).findFirst().orElseThrow(NotFoundException::new);
    }

    @Override
    public NameList found() {
        List<NameRow> rows = tags.stream().filter(this::isSought).map(this::row).toList();
        return new NameList(rows, tags.size(), search, List.of());
    }

    private boolean isSought(Tag tag) {
        return search.finds(Stream.concat(tag.known().everySpelling(), tag.labels.values().stream()));
    }

    private NameRow row(Tag tag) {
        int times = uses.of(tag.id).size();
        return new NameRow(tag.id, tag.name, labels(tag), note(tag, times), "", times, null);
    }

    private static String labels(Tag tag) {
        return TagForm.LANGUAGES.stream()
                .map(tag.labels::get)
                .filter(label -> label != null && !label.equals(tag.name))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static @Nullable NameNote note(Tag tag, int times) {
        if (times == 0) {
            return NameNote.of(Kind.UNUSED);
        }
        return tag.spellings.isEmpty() ? null : new NameNote(Kind.SPELLINGS, tag.spellings.size() + 1);
    }
}
