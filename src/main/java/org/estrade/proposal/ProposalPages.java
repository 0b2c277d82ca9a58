package org.estrade.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.estrade.site.SiteRepository;
import org.estrade.site.SiteSettings;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.estrade.talk.summary.TalkSummaries;
import org.estrade.talk.words.Options;
import org.estrade.venue.VenueRepository;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.ProblemLine;
import org.estrade.web.problem.ProblemSentences;
import org.jspecify.annotations.Nullable;

/** Makes the page of the form from what is stored and what was typed. */
@ApplicationScoped
class ProposalPages {

    private final TalkRepository talks;
    private final TalkSummaries summaries;
    private final VenueRepository venues;
    private final SiteRepository sites;

    ProposalPages(TalkRepository talks, TalkSummaries summaries, VenueRepository venues, SiteRepository sites) {
        this.talks = talks;
        this.summaries = summaries;
        this.venues = venues;
        this.sites = sites;
    }

    ProposalFormPage of(
            @Nullable Long id, ProposalForm form, List<FieldProblem> problems, Locale locale, ProposalMessages words) {
        SiteSettings site = sites.settings();
        List<ProblemLine> lines = new ProblemSentences(locale).lines(problems, words::label);
        Map<String, String> sentences = lines.stream()
                .collect(Collectors.toMap(ProblemLine::id, ProblemLine::sentence, (first, second) -> first));
        Optional<TalkState> chosen =
                talks.states(form.talkId().stream().toList()).stream().findFirst();
        return new ProposalFormPage(
                id,
                form,
                summaries.choices(form.talkId().orElse(null)),
                venues.names(),
                Options.months(locale),
                lines,
                sentences,
                chosen.map(state -> ProposalText.of(state.newest(), site)).orElse(List.of()),
                null);
    }
}
