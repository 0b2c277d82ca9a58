package org.estrade.talk.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.text.TextLength;
import org.jspecify.annotations.Nullable;

/** The labels of the fields of the form, for the summary of problems above the form. */
record FieldLabels(TalkForm form, FormMessages words, DeliveryCardMessages card, SavingMessages saving, Locale locale) {

    private static final Pattern TEXT = Pattern.compile("texts[.]([^.]+)[.](title|abstract([0-9]*))");
    private static final Pattern DELIVERY_FIELD = Pattern.compile("deliveries\\[([0-9]+)][.](.*)");
    private static final Pattern LINK_FIELD = Pattern.compile("links\\[([0-9]+)][.].*");

    /** The label of a field by its name: {@code texts.fr.title}. */
    String label(String field) {
        Matcher text = TEXT.matcher(field);
        if (text.matches()) {
            String name = text(text.group(2), text.group(3));
            return form.languages().size() < 2 ? name : name + " (" + text.group(1) + ")";
        }
        Matcher delivery = DELIVERY_FIELD.matcher(field);
        if (delivery.matches()) {
            return deliveryField(delivery.group(1), delivery.group(2));
        }
        Matcher link = LINK_FIELD.matcher(field);
        return link.matches() ? linkField(words.fieldOfTalk(), link) : talkField(field);
    }

    private String text(String name, @Nullable String limit) {
        if (name.equals("title")) {
            return words.title();
        }
        return Arrays.stream(TextLength.values())
                .filter(length -> String.valueOf(length.limit()).equals(limit))
                .findFirst()
                .map(length -> words.shortAbstract(length.limit(locale)))
                .orElse(words.abstractText());
    }

    private String talkField(String field) {
        return switch (field) {
            case "slug" -> words.slug();
            case "tags" -> words.tags();
            case "publishAt" -> saving.publishAt();
            case "links" -> card.linksOfTalk();
            default -> words.fieldOfTalk();
        };
    }

    private String deliveryField(String number, String field) {
        FormFields fields = form.fields().numbered(TalkForm.DELIVERIES).get(Integer.valueOf(number));
        String venue = fields == null ? "" : fields.line("venue");
        String place = venue.isEmpty() ? card.newDelivery() : venue;
        Matcher link = LINK_FIELD.matcher(field);
        return link.matches()
                ? linkField(place, link)
                : place + ", " + fact(field).toLowerCase(locale);
    }

    private String linkField(String place, Matcher link) {
        return words.fieldLink(place, Integer.parseInt(link.group(1)) + 1);
    }

    private String fact(String field) {
        return switch (field) {
            case "venue" -> card.venue();
            case "date" -> card.date();
            case "endDate" -> card.endDate();
            case "city" -> card.city();
            case "edition" -> card.edition();
            case "note" -> card.note();
            case "language" -> card.givenIn();
            case "speakers" -> card.speakers();
            default -> card.linksOf();
        };
    }
}
