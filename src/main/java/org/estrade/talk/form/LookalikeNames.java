package org.estrade.talk.form;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.NameSuggestions;
import org.estrade.talk.store.TalkRepository;
import org.estrade.text.NameSimilarity;

/** New names that look like known ones: said once before they are made, and believed when they are sent again. */
@RequestScoped
class LookalikeNames {

    private final TalkRepository talks;
    private final FormPages pages;

    LookalikeNames(TalkRepository talks, FormPages pages) {
        this.talks = talks;
        this.pages = pages;
    }

    /**
     * The questions about new names that resemble known ones.
     *
     * @param questions sentences by the name of the form's field; each name is asked about once
     * @param form the form, which remembers the names that were asked about
     */
    record Asked(Map<String, String> questions, TalkForm form) {}

    Asked ask(TalkForm form, TalkContent content) {
        Set<String> accepted =
                new LinkedHashSet<>(List.of(form.part().text("accepted").split("\n", -1)));
        NameSuggestions known = talks.knownNames();
        TalkContent told = talks.canonicalNames().in(content);
        Map<String, String> questions = new LinkedHashMap<>();
        told.tags().forEach(tag -> ask("tags", tag, known.tags(), accepted, questions));
        for (int i = 0; i < told.deliveries().size(); i++) {
            DeliveryContent delivery = told.deliveries().get(i);
            String field = TalkForm.DELIVERIES + "[" + i + "].";
            ask(field + "venue", delivery.venue().name(), known.venues(), accepted, questions);
            for (SpeakerContent speaker : delivery.speakers()) {
                ask(field + "speakers", speaker.name(), known.people(), accepted, questions);
            }
        }
        return new Asked(
                questions, form.with("accepted", String.join("\n", accepted).strip()));
    }

    private void ask(
            String field, String name, Collection<String> known, Set<String> accepted, Map<String, String> questions) {
        if (known.contains(name) || accepted.contains(name)) {
            return;
        }
        NameSimilarity.nearest(name, known).ifPresent(like -> {
            questions.putIfAbsent(field, pages.words().alike(like));
            accepted.add(name);
        });
    }
}
