package org.estrade.talk.upload;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import org.estrade.text.ByteSize;
import org.estrade.vault.store.StoredFile;
import org.estrade.vault.store.UploadRefused.Reason;
import org.estrade.vault.store.VaultLimits;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;

/** What is said of a file that was sent. */
final class FileWords {

    private FileWords() {}

    /** One sentence or two about a file that is kept. */
    static String of(StoredFile file, Locale locale) {
        UploadMessages words = MessageBundles.get(UploadMessages.class, Localized.Literal.of(locale.getLanguage()));
        String size = ByteSize.words(file.size(), locale);
        String facts = file.pages() == 0
                ? "%s, %s".formatted(file.kind().label(), size)
                : "%s, %d\u00a0page%s, %s"
                        .formatted(file.kind().label(), file.pages(), file.pages() == 1 ? "" : "s", size);
        return file.problem() == null ? words.received(facts) : words.receivedWithProblem(facts, file.problem());
    }

    /** The problem of a field whose file is refused. */
    static FieldProblem refused(String field, Reason reason, VaultLimits limits, Locale locale) {
        long limit = reason == Reason.VAULT_FULL ? limits.total() : limits.file();
        return FieldProblem.of(field, Rule.FILE_REFUSED, reason, ByteSize.words(limit, locale));
    }

    /** The problem of a field without the file that the pressed button is for. */
    static FieldProblem missing(String field) {
        return FieldProblem.of(field, Rule.FILE_REFUSED, "MISSING", "");
    }
}
