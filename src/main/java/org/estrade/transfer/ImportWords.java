package org.estrade.transfer;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkDiff;
import org.estrade.talk.TalkField;
import org.estrade.talk.words.FieldWords;
import org.estrade.text.TextLength;
import org.estrade.transfer.ImportPreview.Change;
import org.estrade.transfer.archive.ArchiveRefused;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.markdown.ImportWarning;
import org.estrade.transfer.recognise.Shape;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.ProblemSentences;
import org.jspecify.annotations.Nullable;

/** Writes the differences and the warnings of an import as sentences, in the language of the interface. */
final class ImportWords {

    private final TransferMessages messages;
    private final ReadingWords reading;
    private final TranslationWords translation;
    private final ProblemSentences problems;
    private final FieldWords fields;
    private final Locale locale;

    /**
     * Chooses the language of the sentences: the first accepted language that the interface has, else French.
     *
     * @param acceptedLanguages the languages that the reader accepts, the preferred one first
     */
    ImportWords(List<Locale> acceptedLanguages) {
        locale = InterfaceLanguage.of(acceptedLanguages);
        fields = new FieldWords(locale);
        messages = MessageBundles.get(TransferMessages.class, Localized.Literal.of(language()));
        reading = new ReadingWords(locale);
        translation = new TranslationWords(locale);
        problems = new ProblemSentences(locale);
    }

    Locale locale() {
        return locale;
    }

    String language() {
        return locale.getLanguage();
    }

    TransferMessages messages() {
        return messages;
    }

    ReadingWords reading() {
        return reading;
    }

    TranslationWords translation() {
        return translation;
    }

    String sentence(FieldProblem problem) {
        return problems.of(problem);
    }

    String sentence(ImportWarning warning) {
        List<String> arguments = warning.arguments();
        return switch (warning.kind()) {
            case UNKNOWN_TOWN ->
                warning.suggestion() == null
                        ? messages.warningUnknownTown(arguments.get(0))
                        : messages.warningUnknownTownPerhaps(arguments.get(0), warning.suggestion());
            case DELIVERY_WITHOUT_DATE -> messages.warningDeliveryWithoutDate(arguments.get(0));
            case DATE_UNREADABLE -> messages.warningDateUnreadable(arguments.get(0));
            case DELIVERY_WITHOUT_VENUE -> messages.warningDeliveryWithoutVenue();
            case TITLE_DIFFERS -> messages.warningTitleDiffers(arguments.get(0), arguments.get(1), arguments.get(2));
            case TAG_SPELLING -> messages.warningTagSpelling(arguments.get(0), arguments.get(1));
            case TAG_TWICE -> messages.warningTagTwice(arguments.get(0));
            case DEAD_ANCHOR -> messages.warningDeadAnchor(arguments.get(0));
            case ENTRY_WITHOUT_SECTION -> messages.warningEntryWithoutSection(arguments.get(0));
            case SECTION_WITHOUT_ENTRY -> messages.warningSectionWithoutEntry(arguments.get(0));
            case SECTION_IGNORED -> messages.warningSectionIgnored(arguments.get(0));
            case TEXT_IGNORED -> messages.warningTextIgnored(arguments.get(0));
            case LINK_NOT_WEB -> messages.warningLinkNotWeb(arguments.get(0), arguments.get(1));
            case ADDRESS_COMPLETED -> messages.warningAddressCompleted(arguments.get(0), arguments.get(1));
            case LEFTOVER -> messages.warningLeftover(arguments.get(0));
            case SEMICOLON -> messages.warningSemicolon(arguments.get(0), arguments.get(1));
            case LOST_CHARACTER -> messages.warningLostCharacter();
            case NOT_UNDERSTOOD -> messages.warningNotUnderstood(arguments.get(0));
            case DELIVERY_WITHOUT_TITLE -> messages.warningDeliveryWithoutTitle(arguments.get(0));
            case NAMED_AFTER_EVENT -> messages.warningNamedAfterEvent(arguments.get(0));
            case DELIVERY_LEFT_OUT -> messages.warningDeliveryLeftOut(arguments.get(0));
            case TYPE_LEFT_OUT -> messages.warningTypeLeftOut(arguments.get(0), arguments.get(1));
            case FIELD_LEFT_OUT -> messages.warningFieldLeftOut(arguments.get(0));
            case DAY_OR_MONTH_FIRST ->
                messages.warningDayOrMonthFirst(
                        arguments.get(0), reading.date(arguments.get(1)), reading.date(arguments.get(2)));
            case POSTPONED -> messages.warningPostponed();
            case FOUND_IN_PROSE -> messages.warningFoundInProse(arguments.get(0));
            case VENUE_INFERRED -> messages.warningVenueInferred(arguments.get(0));
            case ADDRESS_RELATIVE -> messages.warningAddressRelative(arguments.get(0));
            case FILE_LEFT_OUT -> reading.messages().fileLeftOut(arguments.get(0));
            case FILE_INVALID -> reading.messages().fileInvalid(arguments.get(0), arguments.get(1), arguments.get(2));
            case FILES_LEFT_OUT ->
                reading.filesLeftOut(arguments.get(0), Long.parseLong(arguments.get(1)), arguments.get(2));
            case TOO_LONG -> messages.warningTooLong();
        };
    }

    /** The text of the button that accepts the suggestion of a warning; null when there is no suggestion. */
    @Nullable String fix(ImportWarning warning) {
        if (warning.suggestion() == null) {
            return null;
        }
        return switch (warning.kind()) {
            case TITLE_DIFFERS -> messages.takeTitle();
            case DEAD_ANCHOR -> messages.correctAnchor();
            default -> messages.replaceBy(warning.suggestion());
        };
    }

    String sentence(ArchiveRefused.Reason reason) {
        return switch (reason) {
            case SITE_NOT_EMPTY -> messages.archiveOverTalks();
            case NEWER_RELEASE -> messages.archiveNewer();
            case DAMAGED -> messages.archiveDamaged();
            case TOO_LARGE -> messages.archiveTooLarge();
        };
    }

    /** The sentence that says why a text was refused, and at which line reading failed. */
    String sentence(UnreadablePage refused) {
        UnreadablePage.FailurePoint failurePoint = refused.failurePoint();
        if (failurePoint != null && refused.reason() == UnreadablePage.Reason.INVALID) {
            return reading.messages().refusedInvalid(failurePoint.shape(), failurePoint.line());
        }
        return failurePoint == null
                ? sentence(refused.reason())
                : reading.messages()
                        .refusedNearest(
                                reading.shape(Shape.valueOf(failurePoint.shape())),
                                failurePoint.line(),
                                failurePoint.excerpt());
    }

    private String sentence(UnreadablePage.Reason reason) {
        return switch (reason) {
            case EMPTY -> messages.refusedEmpty();
            case BINARY -> messages.refusedBinary();
            case TOO_LARGE -> messages.refusedTooLarge();
            case UNDECODABLE -> messages.refusedUndecodable();
            case ARCHIVE_UNREADABLE -> reading.messages().refusedArchive();
            case ARCHIVE_TOO_LARGE -> reading.messages().refusedArchiveTooLarge();
            case OFFICE_DOCUMENT -> reading.messages().refusedOfficeDocument();
            case NO_TALK, INVALID -> messages.refusedNoTalk();
        };
    }

    /** The changed fields of a talk with their values. */
    List<Change> changes(TalkDiff diff, TalkContent before, TalkContent after) {
        return diff.changes().stream()
                // added and removed deliveries change the order too: the order is shown only when nothing else changed
                .filter(change -> change.field() != TalkField.Property.ORDER
                        || diff.changes().size() == 1)
                // a new language adds abstracts that are empty too
                .filter(change -> !isAbstract(change.field())
                        || lengthText(change.before()) != null
                        || lengthText(change.after()) != null)
                .map(change -> change(change, before, after))
                .toList();
    }

    private static boolean isAbstract(TalkField field) {
        return field instanceof TalkField.Abstract || field instanceof TalkField.ShortAbstract;
    }

    private Change change(TalkDiff.Change change, TalkContent before, TalkContent after) {
        TalkField field = change.field();
        if (isAbstract(field)) {
            return new Change(field(field, before, after), lengthText(change.before()), lengthText(change.after()));
        }
        return new Change(
                field(field, before, after), fields.value(field, change.before()), fields.value(field, change.after()));
    }

    /** The label of a field that differs between two contents of a talk. */
    String field(TalkField field, TalkContent before, TalkContent after) {
        if (field instanceof TalkField.Delivery delivery) {
            return delivery.read(after) == null ? messages.fieldRemoved() : messages.fieldAdded();
        }
        return fields.label(field, before, after);
    }

    /** A delivery in one line: its venue, date, town, co-speakers and number of links. */
    String delivery(DeliveryContent delivery) {
        return fields.delivery(delivery);
    }

    private @Nullable String lengthText(@Nullable Object text) {
        return text == null || text.equals("") ? null : messages.abstractChanged(TextLength.count((String) text));
    }
}
