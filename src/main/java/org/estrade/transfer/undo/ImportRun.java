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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import that was applied. */
@Entity
@Table(name = "import_run")
public class ImportRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** The account that imported; null when the program did, and when the account was deleted. */
    @Column(name = "account_id")
    @Nullable public Long accountId;

    /** The name of the file, empty for a pasted text. */
    public String source;

    @Column(name = "imported_at")
    public Instant importedAt = Instant.now();

    /** Null while the import stands. */
    @Column(name = "undone_at")
    @Nullable public Instant undoneAt;

    @ElementCollection
    @CollectionTable(name = "import_change", joinColumns = @JoinColumn(name = "run_id"))
    public List<ImportChange> changes = new ArrayList<>();

    protected ImportRun() {}

    public ImportRun(@Nullable Long accountId, String source) {
        this.accountId = accountId;
        this.source = source;
    }

    public long created() {
        return changes.stream()
                .filter(change -> change.revisionBefore() == null)
                .count();
    }

    public long updated() {
        return changes.size() - created();
    }
}
