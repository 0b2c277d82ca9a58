package org.estrade.transfer.undo;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.estrade.tag.AddedLabel;
import org.jspecify.annotations.Nullable;

/** The record of an import that was applied. */
@Entity
@Table(name = "import_run")
public class ImportRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** The account that imported. Null when the program imported, or when the account was deleted since. */
    @Column(name = "account_id")
    @Nullable public Long accountId;

    /** The name of the file; empty for a pasted text. */
    public String source;

    /** The moment of the import, as exactly as the database stores it: the hints about the talks name it. */
    @Column(name = "imported_at")
    public Instant importedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);

    /** The moment at which the import was undone; null when it was not undone. */
    @Column(name = "undone_at")
    @Nullable public Instant undoneAt;

    @ElementCollection
    @CollectionTable(name = "import_change", joinColumns = @JoinColumn(name = "run_id"))
    public List<ImportChange> changes = new ArrayList<>();

    /** The labels and spellings that the import gave to tags. */
    @ElementCollection
    @CollectionTable(name = "import_label", joinColumns = @JoinColumn(name = "run_id"))
    public List<AddedLabel> labels = new ArrayList<>();

    protected ImportRun() {}

    public ImportRun(@Nullable Long accountId, String source) {
        this.accountId = accountId;
        this.source = source;
    }

    /** The number of talks that the import created. */
    public long created() {
        return changes.stream()
                .filter(change -> change.revisionBefore() == null)
                .count();
    }

    /** The number of talks that the import changed. */
    public long updated() {
        return changes.size() - created();
    }
}
