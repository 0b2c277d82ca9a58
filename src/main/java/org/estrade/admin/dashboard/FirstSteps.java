package org.estrade.admin.dashboard;

import java.util.List;
import java.util.stream.Stream;
import org.estrade.site.GeneralSettings;

/**
 * What makes a site, in the order in which a new speaker does it. Each step is ticked when it is done.
 *
 * @param steps the steps; never empty
 */
record FirstSteps(List<Step> steps) {

    /** A thing to do. Its sentences are in {@link FirstStepsMessages}. */
    enum Kind {
        NAME("/admin/settings#name"),
        PORTRAIT("/admin/settings#picture"),
        TALK("/admin/talks/new"),
        DATE("/admin/deliveries/new"),
        /** The address is given when the program starts, so no page of the admin changes it. */
        ADDRESS("");

        private final String page;

        Kind(String page) {
            this.page = page;
        }
    }

    /**
     * A step.
     *
     * @param page the path of the page where it is done, empty when there is none
     */
    record Step(Kind kind, String page, boolean done) {}

    /**
     * The steps of a site.
     *
     * @param hasTalk whether there is a talk that is not a sample
     * @param hasDateToCome whether such a talk has a delivery to come
     * @param hasAddress whether the address of the site is configured
     */
    static FirstSteps of(GeneralSettings site, boolean hasTalk, boolean hasDateToCome, boolean hasAddress) {
        return new FirstSteps(Stream.of(
                        step(Kind.NAME, !site.name().isEmpty()),
                        step(Kind.PORTRAIT, site.portrait() != null),
                        step(Kind.TALK, hasTalk),
                        step(Kind.DATE, hasDateToCome),
                        step(Kind.ADDRESS, hasAddress))
                .toList());
    }

    private static Step step(Kind kind, boolean done) {
        return new Step(kind, kind.page, done);
    }

    boolean isComplete() {
        return steps.stream().allMatch(Step::done);
    }
}
