package org.estrade.person;

import java.util.List;
import java.util.function.Function;
import org.estrade.naming.KnownDate;
import org.estrade.naming.NameUse;
import org.estrade.naming.NameUses;
import org.estrade.naming.page.NameListing;
import org.estrade.naming.page.NameNote;
import org.estrade.naming.page.NameNote.Kind;
import org.estrade.naming.page.NameRow;
import org.estrade.naming.page.NameSearch;
import org.jspecify.annotations.Nullable;

/** The admin's list of people. */
class PersonList extends NameListing<Person> {

    PersonList(List<Person> people, Function<List<Person>, NameUses> uses, NameSearch search) {
        super(people, uses, search);
    }

    @Override
    protected NameRow row(Person person, List<NameUse> uses) {
        KnownDate last = uses.isEmpty() ? null : uses.get(0).date();
        return new NameRow(person.id, person.name, "", note(person, uses), "", uses.size(), last);
    }

    private static @Nullable NameNote note(Person person, List<NameUse> uses) {
        if (!person.spellings.isEmpty()) {
            return new NameNote(Kind.SPELLINGS, person.spellings.size() + 1);
        }
        if (uses.isEmpty()) {
            return NameNote.of(Kind.UNUSED);
        }
        return null;
    }
}
