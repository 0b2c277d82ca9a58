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
 * Asks about new names that resemble stored ones, because they may be misspelled. Each name is asked about once: when it
 * is sent a second time, it is accepted.
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
     * @param form the form with the names that were asked about, in a hidden field
     */
    record Asked(List<FieldProblem> questions, TalkForm form) {}

    Asked ask(TalkForm form, TalkContent content) {
        Set<String> accepted =
                new LinkedHashSet<>(List.of(form.fields().text("accepted").split("\n", -1)));
        NameSuggestions known = talks.knownNames();
        TalkContent canonical = talks.canonicalNames().applyTo(content);
        Map<String, FieldProblem> questions = new LinkedHashMap<>();
        canonical.tags().forEach(tag -> ask("tags", tag, known.tags(), accepted, questions));
        for (int i = 0; i < canonical.deliveries().size(); i++) {
            DeliveryContent delivery = canonical.deliveries().get(i);
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
