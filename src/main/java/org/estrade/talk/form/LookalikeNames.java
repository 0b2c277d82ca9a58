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
import org.estrade.text.similarity.NameSimilarity;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;

/**
 * Asks about new names that are similar to stored names, because a new name may be misspelled. Each question is asked
 * once: a name that is sent a second time is accepted.
 */
@RequestScoped
class LookalikeNames {

    private final TalkRepository talks;

    LookalikeNames(TalkRepository talks) {
        this.talks = talks;
    }

    /**
     * The questions about the names of a form.
     *
     * @param questions the questions as problems, at most one for each field
     * @param form the form, with the names of the questions in a hidden field
     */
    record Asked(List<FieldProblem> questions, TalkForm form) {}

    Asked ask(TalkForm form, TalkContent content) {
        Set<String> accepted =
                new LinkedHashSet<>(List.of(form.fields().text("accepted").split("\n", -1)));
        NameSuggestions stored = talks.nameSuggestions();
        TalkContent canonical = talks.canonicalNames().applyTo(content);
        Map<String, FieldProblem> questions = new LinkedHashMap<>();
        canonical.tags().forEach(tag -> ask("tags", tag, stored.tags(), accepted, questions));
        for (int i = 0; i < canonical.deliveries().size(); i++) {
            DeliveryContent delivery = canonical.deliveries().get(i);
            String field = TalkForm.DELIVERIES + "[" + i + "].";
            ask(field + "venue", delivery.venue().name(), stored.venues(), accepted, questions);
            for (SpeakerContent speaker : delivery.speakers()) {
                ask(field + "speakers", speaker.name(), stored.people(), accepted, questions);
            }
        }
        return new Asked(
                List.copyOf(questions.values()),
                form.with("accepted", String.join("\n", accepted).strip()));
    }

    private void ask(
            String field,
            String name,
            Collection<String> storedNames,
            Set<String> accepted,
            Map<String, FieldProblem> questions) {
        if (storedNames.contains(name) || accepted.contains(name)) {
            return;
        }
        NameSimilarity.nearest(name, storedNames).ifPresent(similar -> {
            questions.putIfAbsent(field, FieldProblem.of(field, Rule.LOOKALIKE, similar));
            accepted.add(name);
        });
    }
}
