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
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;

/** New names that look like known ones: said once before they are made, and believed when they are sent again. */
@RequestScoped
class LookalikeNames {

    private final TalkRepository talks;

    LookalikeNames(TalkRepository talks) {
        this.talks = talks;
    }

    /**
     * The questions about new names that resemble known ones.
     *
     * @param questions one a field at most; each name is asked about once
     * @param form the form, which remembers the names that were asked about
     */
    record Asked(List<FieldProblem> questions, TalkForm form) {}

    Asked ask(TalkForm form, TalkContent content) {
        Set<String> accepted =
                new LinkedHashSet<>(List.of(form.fields().text("accepted").split("\n", -1)));
        NameSuggestions known = talks.knownNames();
        TalkContent told = talks.canonicalNames().in(content);
        Map<String, FieldProblem> questions = new LinkedHashMap<>();
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
                List.copyOf(questions.values()),
                form.with("accepted", String.join("\n", accepted).strip()));
    }

    private void ask(
            String field,
            String name,
            Collection<String> known,
            Set<String> accepted,
            Map<String, FieldProblem> questions) {
        if (known.contains(name) || accepted.contains(name)) {
            return;
        }
        NameSimilarity.nearest(name, known).ifPresent(like -> {
            questions.putIfAbsent(field, FieldProblem.of(field, Rule.LOOKALIKE, like));
            accepted.add(name);
        });
    }
}
