package org.estrade.transfer;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.DateWords;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.ProblemMessages;
import org.estrade.talk.ProblemWords;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkDiff;
import org.estrade.talk.TalkField;
import org.estrade.talk.TalkProblem;
import org.estrade.talk.VenueContent;
import org.estrade.transfer.ImportPreview.Change;
import org.estrade.web.InterfaceLanguage;
import org.jspecify.annotations.Nullable;

/** Differences and warnings in the words of the interface. */
final class ImportWords {

    private final TransferMessages messages;
    private final ProblemMessages problems;
    private final Locale locale;

    /** In the first of these that the interface is in, else in French. */
    ImportWords(List<Locale> acceptable) {
        locale = InterfaceLanguage.of(acceptable);
        messages = MessageBundles.get(TransferMessages.class, Localized.Literal.of(language()));
        problems = MessageBundles.get(ProblemMessages.class, Localized.Literal.of(language()));
    }

    String language() {
        return locale.getLanguage();
    }

    TransferMessages messages() {
        return messages;
    }

    String sentence(TalkProblem problem) {
        return ProblemWords.sentence(problems, problem);
    }

    String sentence(ImportWarning warning) {
        List<String> is = warning.arguments();
        return switch (warning.kind()) {
            case UNKNOWN_TOWN ->
                warning.suggestion() == null
                        ? messages.warningUnknownTown(is.get(0))
                        : messages.warningUnknownTownPerhaps(is.get(0), warning.suggestion());
            case DELIVERY_WITHOUT_DATE -> messages.warningDeliveryWithoutDate(is.get(0));
            case DATE_UNREADABLE -> messages.warningDateUnreadable(is.get(0));
            case DELIVERY_WITHOUT_VENUE -> messages.warningDeliveryWithoutVenue();
            case TITLE_DIFFERS -> messages.warningTitleDiffers(is.get(0), is.get(1), is.get(2));
            case TAG_SPELLING -> messages.warningTagSpelling(is.get(0), is.get(1));
            case TAG_TWICE -> messages.warningTagTwice(is.get(0));
            case DEAD_ANCHOR -> messages.warningDeadAnchor(is.get(0));
            case ENTRY_WITHOUT_SECTION -> messages.warningEntryWithoutSection(is.get(0));
            case SECTION_WITHOUT_ENTRY -> messages.warningSectionWithoutEntry(is.get(0));
            case SECTION_IGNORED -> messages.warningSectionIgnored(is.get(0));
            case TEXT_IGNORED -> messages.warningTextIgnored(is.get(0));
            case LINK_NOT_WEB -> messages.warningLinkNotWeb(is.get(0), is.get(1));
            case LEFTOVER -> messages.warningLeftover(is.get(0));
            case LOST_CHARACTER -> messages.warningLostCharacter();
        };
    }

    /** What the button says that takes the suggestion, null when there is none. */
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

    String sentence(PageRefused.Reason reason) {
        return switch (reason) {
            case EMPTY -> messages.refusedEmpty();
            case BINARY -> messages.refusedBinary();
            case TOO_LARGE -> messages.refusedTooLarge();
            case UNDECODABLE -> messages.refusedUndecodable();
            case NO_TALK -> messages.refusedNoTalk();
        };
    }

    List<Change> changes(TalkDiff diff, TalkContent before, TalkContent after) {
        return diff.changes().stream()
                // the order follows from what was added and taken away
                .filter(change -> change.field() != TalkField.Whole.ORDER
                        || diff.changes().size() == 1)
                .map(change -> change(change, before, after))
                .toList();
    }

    private Change change(TalkDiff.Change change, TalkContent before, TalkContent after) {
        String field = field(change.field(), before, after);
        if (change.field() instanceof TalkField.Abstract) {
            return new Change(field, length(change.before()), length(change.after()));
        }
        if (change.field() == TalkField.Whole.ORDER) {
            return new Change(field, null, null);
        }
        return new Change(field, words(change.before()), words(change.after()));
    }

    String field(TalkField field, TalkContent before, TalkContent after) {
        if (field instanceof TalkField.Title title) {
            return messages.fieldTitle(title.language());
        }
        if (field instanceof TalkField.Abstract text) {
            return messages.fieldAbstract(text.language());
        }
        if (field instanceof TalkField.Delivery delivery) {
            return delivery.read(after) == null ? messages.fieldRemoved() : messages.fieldAdded();
        }
        if (field instanceof TalkField.DeliveryFact fact) {
            return messages.fieldDelivery(venue(fact, before, after), fact(fact.fact()));
        }
        return switch ((TalkField.Whole) field) {
            case SLUG -> messages.fieldSlug();
            case TAGS -> messages.fieldTags();
            case LINKS -> messages.fieldLinks();
            case ORDER -> messages.fieldOrder();
        };
    }

    private static String venue(TalkField.DeliveryFact fact, TalkContent before, TalkContent after) {
        return Stream.concat(before.deliveries().stream(), after.deliveries().stream())
                .filter(delivery -> delivery.id().equals(fact.id()))
                .map(delivery -> delivery.venue().name())
                .findFirst()
                .orElse("");
    }

    private String fact(TalkField.Fact fact) {
        return switch (fact) {
            case VENUE -> messages.factVenue();
            case DATE -> messages.factDate();
            case END_DATE -> messages.factEndDate();
            case CITY -> messages.factCity();
            case ONLINE -> messages.factOnline();
            case EDITION -> messages.factEdition();
            case NOTE -> messages.factNote();
            case LANGUAGE -> messages.factLanguage();
            case CANCELLED -> messages.factCancelled();
            case SPEAKERS -> messages.factSpeakers();
            case LINKS -> messages.factLinks();
        };
    }

    private @Nullable String length(@Nullable Object text) {
        return text == null || text.equals("")
                ? null
                : messages.abstractChanged(((String) text).codePointCount(0, ((String) text).length()));
    }

    private @Nullable String words(@Nullable Object value) {
        if (value == null || value.equals("") || value.equals(List.of())) {
            return null;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::words).filter(Objects::nonNull).collect(Collectors.joining(", "));
        }
        if (value instanceof Boolean truth) {
            return truth ? messages.yes() : messages.no();
        }
        if (value instanceof PartialDate date) {
            return DateWords.of(date, locale);
        }
        if (value instanceof DeliveryContent delivery) {
            return delivery(delivery);
        }
        if (value instanceof LinkContent link) {
            return link.url();
        }
        if (value instanceof VenueContent venue) {
            return venue.website() == null ? venue.name() : venue.name() + " (" + venue.website() + ")";
        }
        if (value instanceof SpeakerContent speaker) {
            return speaker.website() == null ? speaker.name() : speaker.name() + " (" + speaker.website() + ")";
        }
        return value.toString();
    }

    private String delivery(DeliveryContent delivery) {
        String venue = delivery.venue().name() + (delivery.edition() == null ? "" : " " + delivery.edition());
        return Stream.of(venue, words(delivery.date()), delivery.city(), delivery.online() ? messages.online() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
