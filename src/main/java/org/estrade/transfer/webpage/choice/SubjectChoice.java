package org.estrade.transfer.webpage.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.estrade.talk.LinkKind;
import org.estrade.text.SpellingKey;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.described.Described.Kind;
import org.estrade.transfer.webpage.described.Fact;

/** Chooses what a page is about: the speaker's session, what has the address of the page, or what its heading names. */
final class SubjectChoice {

    private static final Fact[] OF_THE_WHOLE = {
        Fact.TOWN, Fact.COUNTRY, Fact.ADDRESS, Fact.ONLINE, Fact.ZONE, Fact.PLACE_NAME
    };
    private static final double MARGIN = 0.9;

    private final Asked asked;
    private final List<String> headings;
    private final String canonical;

    SubjectChoice(Asked asked, List<String> headings, String canonical) {
        this.asked = asked;
        this.headings = headings.stream().map(SpellingKey::key).toList();
        this.canonical = canonical;
    }

    /** The subject; empty when no data describes an event, a recording or a deck. */
    Optional<Subject> choose(List<Described> described) {
        List<Described> candidates = described.stream()
                .filter(each -> each.kind() != Kind.PAGE && each.has(Fact.NAME))
                .toList();
        Described best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Described candidate : candidates) {
            double score = score(candidate) - 0.001 * candidates.indexOf(candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        Described chosen = best;
        double limit = bestScore - MARGIN;
        boolean isSure = candidates.stream()
                .noneMatch(other -> other != chosen && isRival(chosen, other) && score(other) > limit);
        List<Described> same = candidates.stream()
                .filter(other -> other != chosen && isSame(chosen, other))
                .toList();
        return Optional.of(new Subject(completed(chosen, same, candidates), isSure, same));
    }

    private double score(Described candidate) {
        double score = -0.4 * candidate.origin().doubt();
        score += candidate.all(Fact.PERFORMER).stream().anyMatch(asked::isSpeaker) ? 3 : 0;
        score += asked.isOwnTitle(candidate.first(Fact.NAME)) ? 3 : 0;
        score += candidate.all(Fact.URL).stream()
                .mapToDouble(this::addressScore)
                .max()
                .orElse(0);
        String name = SpellingKey.key(candidate.first(Fact.NAME));
        if (headings.contains(name)) {
            score += 3;
        } else if (headings.stream().anyMatch(heading -> heading.contains(name) && name.length() > 5)) {
            score += 2;
        }
        LinkKind kind = asked.kindOfAddress();
        boolean isMaterialPage = kind == LinkKind.VIDEO || kind == LinkKind.SLIDES;
        boolean isMaterial = candidate.kind() == Kind.RECORDING || candidate.kind() == Kind.SLIDES;
        score += isMaterialPage == isMaterial ? 2.5 : 0;
        score += candidate.kind() == Kind.EVENT && !candidate.has(Fact.SERIES) ? 0.6 : 0;
        return score + (candidate.has(Fact.START) ? 0.3 : 0);
    }

    private double addressScore(String url) {
        String own = bare(asked.address());
        String other = bare(url);
        String fragment = Optional.ofNullable(fragment(asked.address())).orElse("");
        boolean isCode = url.matches("[A-Za-z0-9_-]{3,40}");
        if (isCode) {
            return List.of(own.split("[/?&=]")).contains(url.toLowerCase(Locale.ROOT)) || fragment.equals(url) ? 4 : 0;
        }
        if (!fragment.isEmpty() && fragment.equals(fragment(url))) {
            return 4;
        }
        return other.length() > 3 && (other.equals(own) || other.equals(bare(canonical))) ? 2.5 : 0;
    }

    private static String fragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? "" : url.substring(hash + 1);
    }

    private static String bare(String url) {
        String address = url.toLowerCase(Locale.ROOT).replaceFirst("^https?://(?:www\\.)?", "");
        int hash = address.indexOf('#');
        return (hash < 0 ? address : address.substring(0, hash)).replaceFirst("/+$", "");
    }

    /** Whether the page may be about the other one instead. */
    private static boolean isRival(Described chosen, Described other) {
        boolean isPart = isName(other, chosen.first(Fact.PART_OF)) || isName(chosen, other.first(Fact.PART_OF));
        boolean isMaterial = other.kind() == Kind.RECORDING || other.kind() == Kind.SLIDES;
        boolean isOther = !isSame(chosen, other) || (other.has(Fact.START) && !isSameDay(chosen, other));
        return isOther && !isPart && !(isMaterial && chosen.kind() != other.kind());
    }

    private static boolean isSameDay(Described a, Described b) {
        String one = a.first(Fact.START);
        String two = b.first(Fact.START);
        int length = Math.min(10, Math.min(one.length(), two.length()));
        return one.substring(0, length).equals(two.substring(0, length)) || a.origin() != b.origin();
    }

    private static boolean isName(Described event, String name) {
        return Headline.isSameName(event.first(Fact.NAME), name);
    }

    private static boolean isSame(Described a, Described b) {
        String one = SpellingKey.key(a.first(Fact.NAME));
        String two = SpellingKey.key(b.first(Fact.NAME));
        return one.equals(two)
                || (Math.min(one.length(), two.length()) > 8
                        && (one.contains(two) || two.contains(one))
                        && a.kind() == b.kind());
    }

    /** The chosen one with what other parts of the page add: the same one in other words, and the event of a session. */
    private static Described completed(Described chosen, List<Described> same, List<Described> candidates) {
        same.forEach(other -> chosen.complete(other, Fact.values()));
        if (chosen.kind() == Kind.EVENT) {
            return chosen;
        }
        List<Described> wholes = new ArrayList<>(candidates);
        wholes.removeIf(each -> each.kind() != Kind.EVENT || same.contains(each) || each == chosen);
        List<Described> named = wholes.stream()
                .filter(each -> isName(each, chosen.first(Fact.PART_OF)))
                .toList();
        Described whole = !named.isEmpty() ? named.get(0) : wholes.size() == 1 ? wholes.get(0) : null;
        boolean isOfSession = chosen.kind() == Kind.SESSION && !chosen.has(Fact.PART_OF);
        if (whole != null && (!named.isEmpty() || isOfSession)) {
            chosen.add(Fact.PART_OF, whole.first(Fact.NAME)).complete(whole, OF_THE_WHOLE);
            if (!chosen.has(Fact.START)) {
                chosen.complete(whole, Fact.START, Fact.END);
                chosen.mark(Fact.DAY_OF_WHOLE);
            }
        }
        return chosen;
    }
}
