package org.estrade.tag;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.estrade.naming.KnownName;
import org.estrade.naming.KnownNames;
import org.estrade.naming.NameDirectory;
import org.estrade.naming.NameKind;
import org.estrade.naming.NameMention;
import org.estrade.naming.NameStore;
import org.estrade.naming.OrderedNames;
import org.estrade.naming.page.NameEdit;
import org.estrade.naming.page.NameOutcome;
import org.estrade.session.AuditAction;
import org.hibernate.FlushMode;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class TagRepository implements PanacheRepository<Tag>, NameDirectory {

    private static final OrderedNames TAGS = new OrderedNames("talk_tag", "talk_id", "tag_id");

    private final NameStore store;
    private final Event<TagDeleted> deleted;

    TagRepository(NameStore store, Event<TagDeleted> deleted) {
        this.store = store;
        this.deleted = deleted;
    }

    /** What is shown instead of a tag's name, by that name and then by language. */
    @Transactional
    public Map<String, Map<String, String>> labels() {
        return list("select distinct t from Tag t join fetch t.labels").stream()
                .collect(Collectors.toMap(tag -> tag.name, tag -> Map.copyOf(tag.labels)));
    }

    /** The tag of that name in any of its spellings, case ignored; created when there is none. */
    public Tag named(String name) {
        Tag tag = find(
                        "select t from Tag t where lower(t.name) = lower(?1)"
                                + " or exists (select 1 from t.spellings s where lower(s) = lower(?1))",
                        name)
                // a new one is stored at once: what else waits need not be, for each of hundreds of names
                .withHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.COMMIT)
                .firstResult();
        if (tag == null) {
            tag = new Tag(name);
            persist(tag);
        }
        return tag;
    }

    @Override
    public NameKind named() {
        return NameKind.TAG;
    }

    /** All of them, with their spellings and labels. */
    @Transactional
    public List<Tag> byName() {
        return list("select t from Tag t left join fetch t.spellings left join fetch t.labels"
                + " order by collate(t.name as `fr-x-icu`), t.id");
    }

    @Override
    public KnownNames known() {
        return new KnownNames(byName().stream().map(Tag::known).toList());
    }

    @Override
    public List<NameMention> mentions() {
        return store.mentions("""
                        select talk_tag.tag_id, cast(null as text), talk.id, '', cast(null as text), cast(null as text),
                            false, talk.published_at is not null, talk.deleted_at is not null
                        from talk_tag join talk on talk.id = talk_tag.talk_id
                        union all
                        select null, tag, talk_id, '', null, null, false, false, in_bin
                        from draft cross join jsonb_array_elements_text(content -> 'tags') tag
                        """);
    }

    /**
     * Saves a form unless there is something to correct, or something else was stored after it was opened.
     *
     * @param id null to make a new one
     */
    @Transactional
    public NameOutcome save(@Nullable Long id, TagForm form) {
        store.lock(NameKind.TAG);
        Tag tag = id == null ? new Tag("") : findByIdOptional(id).orElseThrow(NotFoundException::new);
        NameEdit edit = new NameEdit(this, id == null ? null : tag.known(), form, id == null ? null : TagForm.of(tag));
        Optional<NameOutcome> refusal = edit.refusal(form::check);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!edit.changesNothing()) {
            tag.name = form.typed().name();
            form.fill(tag);
            edit.apply(tag.spellings);
            persist(tag);
            store.changed(id == null ? AuditAction.CREATE : AuditAction.EDIT, NameKind.TAG, tag.id, tag.name);
        }
        return NameOutcome.saved(tag.known());
    }

    @Override
    @Transactional
    public void merge(KnownName gone, KnownName kept) {
        store.lockWithTalks(NameKind.TAG, gone, kept);
        TAGS.replace(getEntityManager(), gone.id(), kept.id());
        getEntityManager()
                .createNativeQuery("insert into tag_label (tag_id, language, label) select %d, language, label"
                                .formatted(kept.id())
                        + " from tag_label where tag_id = %d on conflict do nothing".formatted(gone.id()))
                .executeUpdate();
        store.absorb(NameKind.TAG, gone.id(), kept.id());
        store.changed(AuditAction.MERGE, NameKind.TAG, kept.id(), gone.name() + " → " + kept.name());
    }

    @Override
    @Transactional
    public boolean delete(KnownName gone) {
        store.lockWithTalks(NameKind.TAG, gone);
        TAGS.remove(getEntityManager(), gone.id());
        store.delete(NameKind.TAG, gone.id());
        deleted.fire(new TagDeleted(gone.everySpelling().collect(Collectors.toSet())));
        store.changed(AuditAction.DELETE, NameKind.TAG, gone.id(), gone.name());
        return true;
    }

    @Override
    public boolean dispensable() {
        return true;
    }
}
