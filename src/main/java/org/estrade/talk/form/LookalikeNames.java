package org.estrade.talk.form;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.edit.KnownVenues;
import org.estrade.talk.store.NameSuggestions;
import org.estrade.talk.store.TalkRepository;
import org.estrade.text.SpellingKey;
import org.estrade.text.similarity.NameSimilarity;

/**
 * Asks about new names that are similar to stored names, because a new name may be misspelled. Each question has two answers:
 * the similar name, or the new one. It is asked once: a name that is sent a second time is accepted.
 */
@RequestScoped
class LookalikeNames {

    private static final String QUESTION = "question";

    private static final Pattern CARD_FIELD = Pattern.compile("deliveries\\[([0-9]{1,5})][.](venue|speakers)");

    private final TalkRepository talks;
    private final KnownVenues venues;

    LookalikeNames(TalkRepository talks, KnownVenues venues) {
        this.talks = talks;
        this.venues = venues;
    }

    /**
     * The questions about the names of a form.
     *
     * @param isAsking whether there is a question
     * @param form the form, with the questions in the groups {@code question}. The names of the questions are accepted when
     *     the form is sent again with its own button
     */
    record Asked(boolean isAsking, TalkForm form) {}

    /** A question: is the new name of a field the similar stored one? */
    private record Question(String field, String name, String similar) {}

    Asked ask(TalkForm form, TalkContent content) {
        Set<String> accepted = accepted(form.fields());
        NameSuggestions stored = talks.nameSuggestions();
        TalkContent canonical = talks.canonicalNames().applyTo(content);
        List<Question> questions = new ArrayList<>();
        canonical.tags().forEach(tag -> ask("tags", tag, stored.tags(), accepted, questions));
        for (int i = 0; i < canonical.deliveries().size(); i++) {
            DeliveryContent delivery = canonical.deliveries().get(i);
            String field = TalkForm.DELIVERIES + "[" + i + "].";
            ask(field + "venue", delivery.venue().name(), stored.venues(), accepted, questions);
            for (SpeakerContent speaker : delivery.speakers()) {
                ask(field + "speakers", speaker.name(), stored.people(), accepted, questions);
            }
        }
        FormFields asking = form.fields().copy();
        asking.numbered(QUESTION).clear();
        questions.forEach(question -> asking.add(
                QUESTION,
                FormFields.empty()
                        .with("field", question.field())
                        .with("name", question.name())
                        .with("similar", question.similar())));
        asking.with("accepted", String.join("\n", accepted).strip());
        return new Asked(!questions.isEmpty(), TalkForm.of(asking));
    }

    private static Set<String> accepted(FormFields form) {
        return new LinkedHashSet<>(List.of(form.text("accepted").split("\n", -1)));
    }

    private static void ask(
            String field, String name, Collection<String> stored, Set<String> accepted, List<Question> questions) {
        if (stored.contains(name) || accepted.contains(name)) {
            return;
        }
        NameSimilarity.nearest(name, stored).ifPresent(similar -> {
            questions.add(new Question(field, name, similar));
            accepted.add(name);
        });
    }

    /**
     * Takes over the answer to one question: {@code use-name} replaces the new name by the similar one, {@code create-name}
     * accepts it. The other questions are asked again.
     *
     * @return the action that the questions have interrupted
     */
    FormAction answer(FormFields form, FormAction answer) {
        Set<String> accepted = accepted(form);
        form.all(QUESTION).forEach(question -> accepted.remove(question.text("name")));
        FormFields question = form.numbered(QUESTION).get(answer.firstNumber());
        if (question != null) {
            if (answer.name().equals("create-name")) {
                accepted.add(question.text("name"));
            } else {
                replace(form, question.line("field"), question.text("name"), question.text("similar"));
            }
        }
        form.with("accepted", String.join("\n", accepted).strip());
        return FormAction.of(form.line("pending").equals("schedule") ? "schedule" : "publish");
    }

    private void replace(FormFields form, String field, String name, String similar) {
        Matcher inCard = CARD_FIELD.matcher(field);
        FormFields owner =
                inCard.matches() ? form.numbered(TalkForm.DELIVERIES).get(Integer.parseInt(inCard.group(1))) : form;
        String own = inCard.matches() ? inCard.group(2) : field;
        if (owner != null && own.equals("venue")) {
            owner.with(own, similar);
            TalkForm.addKnownPlace(owner, venues.bySpelling());
        } else if (owner != null && List.of("tags", "speakers").contains(own)) {
            owner.with(
                    own,
                    TalkForm.joined(TalkFormReader.names(owner.words(own)).stream()
                            .map(each -> SpellingKey.key(each).equals(SpellingKey.key(name)) ? similar : each)));
        }
    }
}
