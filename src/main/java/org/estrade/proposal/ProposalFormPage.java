package org.estrade.proposal;

import java.util.List;
import java.util.Map;
import org.estrade.talk.form.FormField;
import org.estrade.talk.summary.TalkChoice;
import org.estrade.talk.summary.TalkSummaries;
import org.estrade.talk.words.Options;
import org.estrade.web.problem.ProblemLine;
import org.jspecify.annotations.Nullable;

/**
 * The page with the form of a proposal.
 *
 * @param id the id of the stored proposal, null for a new one
 * @param talks the talks to choose from
 * @param venues the names of the stored venues
 * @param months the months to choose from
 * @param problems the problems in the order of the form
 * @param texts the texts to copy of the chosen talk, empty when no talk is chosen
 * @param stored after a conflict, the stored values that differ from the typed ones, by field; otherwise null
 */
record ProposalFormPage(
        @Nullable Long id,
        ProposalForm form,
        List<TalkChoice> talks,
        List<String> venues,
        Options months,
        List<ProblemLine> problems,
        Map<String, String> sentences,
        List<ProposalText> texts,
        @Nullable Map<String, String> stored) {

    /** The page after a conflict, with these stored values. */
    ProposalFormPage beside(Map<String, String> stored) {
        return new ProposalFormPage(id, form, talks, venues, months, problems, sentences, texts, stored);
    }

    /** A stored value in words: the title of a talk instead of its id. */
    public String inWords(String field, String value) {
        return field.equals("talk")
                ? talks.stream()
                        .filter(talk -> talk.id().equals(value))
                        .map(TalkChoice::title)
                        .findFirst()
                        .orElse(value)
                : value;
    }

    /** The stored state after a conflict about it. */
    public ProposalState storedState() {
        Map<String, String> values = stored == null ? Map.of() : stored;
        return ProposalState.of(values.getOrDefault("state", "")).orElse(ProposalState.PLANNED);
    }

    public String version() {
        return form.version();
    }

    /** The field with this name: what was typed, and its problem. */
    public FormField field(String name) {
        return new FormField(name, form.fields().text(name), sentences.getOrDefault(name, ""), false);
    }

    /** The names of the two dates. */
    public List<String> dates() {
        return List.of("date", "deadline");
    }

    /** The field of a part of a date: {@code month} of {@code deadline} is {@code deadlineMonth}. */
    public FormField part(String date, String part) {
        return field(date.equals("date") ? part : date + Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }

    public List<ProposalState> states() {
        return List.of(ProposalState.values());
    }

    public ProposalState state() {
        return form.state();
    }

    /** The path of the page. */
    public String path() {
        return id == null ? "/admin/proposals/new" : action();
    }

    /** The path to which the form is sent. */
    public String action() {
        return id == null ? "/admin/proposals" : "/admin/proposals/" + id;
    }

    /** Whether the site has more talks than the select offers. */
    public boolean isLimited() {
        return talks.size() >= TalkSummaries.MOST_CHOICES;
    }
}
