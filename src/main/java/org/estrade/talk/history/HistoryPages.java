package org.estrade.talk.history;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.estrade.site.SiteHeader;
import org.estrade.talk.TalkContent;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.talk.edit.TalkHistory;
import org.estrade.talk.edit.TalkHistory.Version;
import org.estrade.talk.edit.TalkHistory.VersionPage;
import org.estrade.talk.history.HistoryPage.Row;
import org.estrade.talk.history.HistoryPage.Shown;
import org.estrade.talk.words.FieldWords;
import org.estrade.text.typography.TitleView;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.Moment;
import org.jspecify.annotations.Nullable;

/** Builds the history page of a talk in the language of the reader. */
@RequestScoped
class HistoryPages {

    static final String PUBLISHED = "published";

    private static final int VERSIONS_A_PAGE = 50;

    private final TalkHistory history;
    private final SiteHeader site;
    private final Locale locale;
    private final HistoryMessages words;
    private final FieldWords fields;
    private final VersionWords versionWords;

    HistoryPages(TalkHistory history, SiteHeader site, HttpHeaders headers) {
        this.history = history;
        this.site = site;
        this.locale = InterfaceLanguage.of(headers.getAcceptableLanguages());
        this.words = MessageBundles.get(HistoryMessages.class, Localized.Literal.of(locale.getLanguage()));
        this.fields = new FieldWords(locale);
        this.versionWords = new VersionWords(fields, words);
    }

    HistoryMessages words() {
        return words;
    }

    Locale locale() {
        return locale;
    }

    Moment moment(Instant at) {
        return Moment.of(at, site.zone(), locale);
    }

    /**
     * A page of the versions of a talk, with the comparison of two of them.
     *
     * @param number the number of the page, counted from 0
     * @param from the id of the earlier version, {@link #PUBLISHED}, or null for the version before the later one
     * @param to the id of the later version, null for the first one of the page
     */
    HistoryPage page(OpenedTalk talk, int number, @Nullable String from, @Nullable String to) {
        VersionPage page = history.page(talk.id(), number * VERSIONS_A_PAGE, VERSIONS_A_PAGE);
        if (page.versions().isEmpty()) {
            throw new NotFoundException();
        }
        Version later = to == null ? page.versions().get(0) : version(talk.id(), to);
        String language = site.language();
        return new HistoryPage(
                talk.id(),
                TitleView.of(talk.content().title(language), language),
                language,
                page.count(),
                Moment.longDay(page.since(), site.zone(), locale),
                rows(page.versions(), talk.published(), later.id()),
                number,
                page.versions().size() > VERSIONS_A_PAGE,
                talk.published() != null,
                shown(talk, later, from));
    }

    private Version version(long talkId, String id) {
        return Optional.of(id)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .flatMap(text -> history.version(talkId, Long.parseLong(text)))
                .orElseThrow(NotFoundException::new);
    }

    private List<Row> rows(List<Version> versions, @Nullable TalkContent published, long shown) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(versions.size(), VERSIONS_A_PAGE); i++) {
            Version version = versions.get(i);
            TalkContent before = i + 1 < versions.size() ? versions.get(i + 1).content() : null;
            boolean isPublic =
                    version.content().equals(published) && rows.stream().noneMatch(Row::isPublicNow);
            rows.add(new Row(
                    version.id(),
                    versionWords.summary(before, version.content()),
                    moment(version.at()),
                    version.kind().name(),
                    version.username(),
                    isPublic,
                    version.id() == shown));
        }
        return rows;
    }

    private Shown shown(OpenedTalk talk, Version later, @Nullable String from) {
        String to = time(later);
        boolean isNewest = later.content().equals(talk.content());
        if (PUBLISHED.equals(from)) {
            TalkContent published = Optional.ofNullable(talk.published()).orElseThrow(NotFoundException::new);
            return new Shown(words.betweenPublished(to), "", later.id(), isNewest, compare(published, later.content()));
        }
        Optional<Version> earlier =
                from == null ? history.before(talk.id(), later.id()) : Optional.of(version(talk.id(), from));
        return new Shown(
                earlier.map(version -> words.between(time(version), to)).orElseGet(() -> words.fromNothing(to)),
                earlier.map(version -> String.valueOf(version.id())).orElse(""),
                later.id(),
                isNewest,
                compare(earlier.map(Version::content).orElse(TalkContent.EMPTY), later.content()));
    }

    private String time(Version version) {
        Moment at = moment(version.at());
        return words.at(at.day(), at.time());
    }

    private Comparison compare(TalkContent before, TalkContent after) {
        return ComparisonMaker.compare(before, after, fields, words);
    }
}
