package org.estrade.transfer.recognise.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.transfer.recognise.Occurrence;
import org.estrade.transfer.recognise.Remark;
import org.estrade.transfer.recognise.Unexplained;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.jspecify.annotations.Nullable;

/** Everything that was found in a file so far. */
public final class Findings {

    private final List<OccurrenceDraft> drafts = new ArrayList<>();
    private final List<Unexplained> unexplained = new ArrayList<>();
    private final Map<String, FactKind> mapping = new LinkedHashMap<>();
    private @Nullable String baseAddress;
    private final Set<Remark> remarks = new LinkedHashSet<>();

    /** Remembers the kind of fact that each field was read as. */
    public void addMapping(FieldMapping names) {
        names.facts().forEach(mapping::putIfAbsent);
    }

    public FieldMapping mapping() {
        return new FieldMapping(mapping);
    }

    /** Adds the remarks, the lines that were not understood and the mapping of other findings, but not their drafts. */
    public void addRemarksOf(Findings other) {
        unexplained.addAll(other.unexplained);
        remarks.addAll(other.remarks);
        addMapping(other.mapping());
    }

    public void addDraft(OccurrenceDraft draft) {
        drafts.add(draft);
    }

    public void addUnexplained(int line, String text) {
        if (!text.isBlank()) {
            unexplained.add(new Unexplained(line, text.strip()));
        }
    }

    public void addRemark(int line, Remark.Code code, String... arguments) {
        remarks.add(Remark.of(line, code, arguments));
    }

    public List<OccurrenceDraft> drafts() {
        return drafts;
    }

    /**
     * The score of a shape, to compare the shapes of one file: the completeness of the drafts minus a penalty for
     * each line that was not understood.
     */
    public double score() {
        double complete =
                drafts.stream().mapToDouble(draft -> draft.completeness() - 2).sum();
        return complete - unexplained.size() * 0.25;
    }

    public List<Unexplained> unexplained() {
        return unexplained;
    }

    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** Sets the address of the page, which relative links are completed with; null while it is unknown. */
    public void setBaseAddress(@Nullable String address) {
        baseAddress = address;
    }

    public List<Occurrence> toOccurrences() {
        VenueWebsites.keepOnePerVenue(drafts);
        AddressCompleter addresses = new AddressCompleter(baseAddress, this);
        return drafts.stream().map(draft -> draft.toOccurrence(this, addresses)).toList();
    }
}
