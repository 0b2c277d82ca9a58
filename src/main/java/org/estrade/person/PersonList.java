package org.estrade.person;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.estrade.naming.KnownDate;
import org.estrade.naming.KnownName;
import org.estrade.naming.NameUse;
import org.estrade.naming.NameUses;
import org.estrade.naming.page.NameList;
import org.estrade.naming.page.NameListing;
import org.estrade.naming.page.NameNote;
import org.estrade.naming.page.NameNote.Kind;
import org.estrade.naming.page.NameRow;
import org.estrade.naming.page.NameSearch;
import org.jspecify.annotations.Nullable;

/** The admin's list of people. */
record PersonList(List<Person> people, NameUses uses, NameSearch search) implements NameListing<PersonForm> {

    @Override
    public KnownName known(long id) {
        return one(id).known();
    }

    @Override
    public PersonForm form(long id) {
        return PersonForm.of(one(id));
    }

    private Person one(long id) {
        return people.stream().filter(person -> person.id == id).findFirst().orElseThrow(NotFoundException::new);
    }

    @Override
    public NameList found() {
        List<NameRow> rows = people.stream()
                .filter(person -> search.finds(person.known().everySpelling()))
                .map(this::row)
                .toList();
        return new NameList(rows, people.size(), search, List.of());
    }

    private NameRow row(Person person) {
        List<NameUse> its = uses.of(person.id);
        KnownDate last = its.isEmpty() ? null : its.get(0).date();
        return new NameRow(person.id, person.name, "", note(person, its), "", its.size(), last);
    }

    private static @Nullable NameNote note(Person person, List<NameUse> its) {
        if (!person.spellings.isEmpty()) {
            return new NameNote(Kind.SPELLINGS, person.spellings.size() + 1);
        }
        if (its.isEmpty()) {
            return NameNote.of(Kind.UNUSED);
        }
        return person.website == null ? NameNote.of(Kind.NO_WEBSITE) : null;
    }
}
