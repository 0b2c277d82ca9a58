package org.estrade.admin.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.visitor.page.Timeline.Count;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.visitor.view.DeliveryView;
import org.jspecify.annotations.Nullable;

/** The figures of the published talks, counted once after each change and once a day. */
@ApplicationScoped
class SiteFigures {

    private final PublishedSites sites;
    private volatile @Nullable Kept kept;

    private record Kept(PublishedSite site, LocalDate today, Figures figures) {}

    /**
     * The figures of one day.
     *
     * @param talks the number of published talks
     * @param next the next delivery, null when none with a date is to come
     * @param recordings the chart of past deliveries by their material
     * @param years the numbers of past and upcoming deliveries by year
     */
    record Figures(
            int talks, @Nullable DeliveryContent next, RecordingStats recordings, SortedMap<Integer, Count> years) {}

    SiteFigures(PublishedSites sites) {
        this.sites = sites;
    }

    /** The figures of the present content. */
    @SuppressWarnings("ReferenceEquality") // to compare the content of two sites would take longer than to count again
    Figures on(LocalDate today) {
        PublishedSite site = sites.present();
        Kept known = kept;
        if (known != null && known.site == site && known.today.equals(today)) {
            return known.figures;
        }
        Figures figures = of(site.contents(), today);
        kept = new Kept(site, today, figures);
        return figures;
    }

    private static Figures of(List<TalkContent> talks, LocalDate today) {
        List<DeliveryContent> deliveries =
                talks.stream().flatMap(talk -> talk.deliveries().stream()).toList();
        return new Figures(
                talks.size(),
                deliveries.stream()
                        .filter(delivery -> DeliveryView.isUpcoming(delivery, today))
                        .min(Comparator.comparing(delivery ->
                                Objects.requireNonNull(delivery.date()).latest()))
                        .orElse(null),
                RecordingStats.of(talks, today),
                YearChart.counts(deliveries, today));
    }
}
