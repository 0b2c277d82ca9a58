package org.estrade.transfer.recognise.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.estrade.transfer.recognise.Occurrence;
import org.estrade.transfer.recognise.Remark;
import org.estrade.transfer.recognise.Unexplained;

/** All that was found in a file so far. */
public final class Findings {

    private final List<OccurrenceDraft> drafts = new ArrayList<>();
    private final List<Unexplained> unexplained = new ArrayList<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();

    public void add(OccurrenceDraft draft) {
        drafts.add(draft);
    }

    public void unexplained(int line, String text) {
        if (!text.isBlank()) {
            unexplained.add(new Unexplained(line, text.strip()));
        }
    }

    public void remark(int line, Remark.Code code, String... arguments) {
        remarks.add(Remark.of(line, code, arguments));
    }

    public List<OccurrenceDraft> drafts() {
        return drafts;
    }

    /** The drafts' completeness less what was not explained: to compare shapes of one file. */
    public double score() {
        double complete = drafts.stream()
                .mapToDouble(draft -> draft.completeness() - 2)
                .sum();
        return complete - unexplained.size() * 0.25;
    }

    public List<Unexplained> unexplained() {
        return unexplained;
    }

    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    public List<Occurrence> occurrences() {
        VenueWebsites.settle(drafts);
        return drafts.stream().map(draft -> draft.finish(this)).toList();
    }
}
