package org.estrade.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.estrade.naming.NameKind;
import org.estrade.naming.NameRepository;

/** All tags in the database. */
@ApplicationScoped
public class TagRepository extends NameRepository<Tag> {

    @Override
    public NameKind kind() {
        return NameKind.TAG;
    }

    @Override
    public Tag create(String name) {
        return new Tag(name);
    }

    /** All tags with their spellings and labels, in the alphabetical order of French. */
    @Override
    @Transactional
    public List<Tag> byName() {
        return list("select t from Tag t left join fetch t.spellings left join fetch t.labels"
                + " order by collate(t.name as `fr-x-icu`), t.id");
    }

    /** The labels of tags by the name of the tag, then by language. Tags without a label are left out. */
    @Transactional
    public Map<String, Map<String, String>> labels() {
        return list("select distinct t from Tag t join fetch t.labels").stream()
                .collect(Collectors.toMap(tag -> tag.name, tag -> Map.copyOf(tag.labels)));
    }

    /**
     * Gives stored tags a label in a language, and takes the label as a spelling, so that imports find the tag by it. A tag
     * that has a label in the language keeps it. A word that means another tag already does not become a spelling. The change
     * is part of an import, so the audit trail does not count it as an edit of the tags.
     *
     * @param words the label by the name of the tag
     * @return what was added
     */
    @Transactional
    public List<AddedLabel> addLabels(Map<String, String> words, String language) {
        lock();
        List<AddedLabel> added = new ArrayList<>();
        words.forEach((name, word) -> findByName(name).ifPresent(tag -> {
            boolean isLabel = tag.labels.putIfAbsent(language, word) == null;
            boolean isSpelling = findByName(word).isEmpty() && tag.spellings.add(word);
            if (isLabel || isSpelling) {
                added.add(new AddedLabel(tag.id, language, isLabel ? word : null, isSpelling ? word : null));
            }
        }));
        return added;
    }

    /** Takes labels and spellings back. A label that was edited since stays. */
    @Transactional
    public void takeBack(List<AddedLabel> added) {
        if (!added.isEmpty()) {
            lock();
        }
        added.forEach(label -> findByIdOptional(label.tagId()).ifPresent(tag -> {
            if (label.label() != null) {
                tag.labels.remove(label.language(), label.label());
            }
            tag.spellings.remove(label.spelling());
        }));
    }

    @Override
    protected void copyMissingFields(Tag kept, Tag deleted) {
        deleted.labels.forEach(kept.labels::putIfAbsent);
    }
}
