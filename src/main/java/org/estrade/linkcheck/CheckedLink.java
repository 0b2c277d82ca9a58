package org.estrade.linkcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known about one address. */
@Entity
@Table(name = "link_check")
public class CheckedLink {

    /** How many failed looks make a link dead. */
    static final int STRIKES = 3;

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration FIRST_DOUBT = Duration.ofDays(1);
    private static final Duration SECOND_DOUBT = Duration.ofDays(3);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String address = "";

    String state = LinkState.UNCHECKED.id();

    /** The name of a {@link LinkProblem}; null when the last look found the page. */
    @Nullable String problem;

    @Column(name = "moved_to")
    @Nullable String movedTo;

    /** The address of an archived copy of a dead link. */
    @Nullable String archived;

    /** The number of failed looks since the last good one. */
    int failures;

    @Column(name = "failing_since")
    @Nullable Instant failingSince;

    @Column(name = "checked_at")
    @Nullable Instant checkedAt;

    @Column(name = "next_check_at")
    Instant nextCheckAt = Instant.now();

    boolean hidden;

    /** Whether the speaker said that the link works although looks fail. */
    boolean trusted;

    /** Whether a copy of the file is to be taken into this site. */
    @Column(name = "copy_wanted")
    boolean copyWanted;

    /** The name of a {@link CopyProblem}; null when the last attempt to copy did not fail. */
    @Column(name = "copy_problem")
    @Nullable String copyProblem;

    protected CheckedLink() {}

    CheckedLink(String address, Instant nextCheckAt) {
        this.address = address;
        this.nextCheckAt = nextCheckAt;
    }

    public long id() {
        return id;
    }

    public String address() {
        return address;
    }

    public LinkState state() {
        return LinkState.of(state).orElse(LinkState.UNCHECKED);
    }

    /** Why the last look failed, or why it is unclear; null when it found the page. */
    public @Nullable LinkProblem problem() {
        return LinkProblem.of(problem);
    }

    /** The new address that the host gives, null when there is none. */
    public @Nullable String movedTo() {
        return movedTo;
    }

    /** The address of an archived copy of a dead link, null when none is known. */
    public @Nullable String archived() {
        return archived;
    }

    /** The time of the first of the failed looks, null when the last look did not fail. */
    public @Nullable Instant failingSince() {
        return failingSince;
    }

    /** The time of the last look, null when there was none. */
    public @Nullable Instant checkedAt() {
        return checkedAt;
    }

    /** Whether visitors do not see the link. */
    public boolean isHidden() {
        return hidden;
    }

    /** Whether a copy of the file will be taken soon. */
    public boolean isCopyWanted() {
        return copyWanted;
    }

    /** Why the last attempt to copy the file failed, null when it did not. */
    public @Nullable CopyProblem copyProblem() {
        return CopyProblem.of(copyProblem);
    }

    /** Records what a look at this time found. */
    void record(LinkVerdict verdict, Instant now) {
        checkedAt = now;
        problem = verdict.problem() == null ? null : verdict.problem().name();
        switch (verdict.outcome()) {
            case THERE -> {
                movedTo = verdict.movedTo();
                works(movedTo == null ? LinkState.ALIVE : LinkState.MOVED, now);
            }
            case UNCLEAR -> works(LinkState.UNCLEAR, now);
            case FAILED -> fail(now);
        }
    }

    private void works(LinkState found, Instant now) {
        state = found.id();
        failures = 0;
        failingSince = null;
        trusted = false;
        nextCheckAt = now.plus(WEEK);
    }

    private void fail(Instant now) {
        failures++;
        failingSince = failingSince == null ? now : failingSince;
        state = (trusted ? LinkState.ALIVE : failures < STRIKES ? LinkState.FAILING : LinkState.DEAD).id();
        nextCheckAt = now.plus(failures == 1 ? FIRST_DOUBT : failures == 2 ? SECOND_DOUBT : WEEK);
    }

    /** Records that the speaker says that the link works. The next failures do not count until a look finds the page. */
    void trust() {
        trusted = true;
        state = LinkState.ALIVE.id();
    }
}
