package org.estrade.talk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The action of the pressed button: {@code publish}, or {@code remove-link.0.1} with the numbers of the card and the row.
 *
 * @param name the name of the action without the numbers
 * @param numbers the numbers of the card and of the row in the card; or only the number of a row of the talk; or none
 */
record FormAction(String name, List<Integer> numbers) {

    static final FormAction DRAFT = new FormAction("draft", List.of());

    static FormAction of(@Nullable String sent) {
        if (sent == null || !sent.matches("[a-z-]{1,20}([.][0-9]{1,5}){0,2}")) {
            return DRAFT;
        }
        List<Integer> numbers = new ArrayList<>();
        String[] pieces = sent.split("[.]", -1);
        for (int i = 1; i < pieces.length; i++) {
            numbers.add(Integer.valueOf(pieces[i]));
        }
        return new FormAction(pieces[0], List.copyOf(numbers));
    }

    /** Whether the talk is to be published, now or at a scheduled time. */
    boolean publishes() {
        return List.of("publish", "schedule").contains(name);
    }

    /** Whether the button answers the question about a name that is similar to a stored one. */
    boolean answersQuestion() {
        return List.of("use-name", "create-name").contains(name);
    }

    /** Whether rows or cards are added or removed, and the form is shown again without being saved. */
    boolean changesRows() {
        return List.of("add-delivery", "copy-delivery", "remove-delivery", "add-link", "remove-link", "resume")
                .contains(name);
    }

    /** Adds or removes the row or card. Returns the number of the card that the page shows open, -1 for none. */
    int changeRows(FormFields form) {
        TreeMap<Integer, FormFields> deliveries = form.numbered(TalkForm.DELIVERIES);
        switch (name) {
            case "add-delivery" -> form.add(TalkForm.DELIVERIES, TalkForm.newDelivery());
            case "copy-delivery" -> copy(form, deliveries);
            case "remove-delivery" -> deliveries.remove(firstNumber());
            case "add-link" -> linkOwner(form).add(TalkForm.LINKS, FormFields.empty());
            case "remove-link" -> linkOwner(form).numbered(TalkForm.LINKS).remove(lastNumber());
            default -> {}
        }
        return name.equals("add-delivery") || name.equals("copy-delivery") ? deliveries.lastKey() : openCard();
    }

    /** Adds a copy of a delivery. The copy gets its own id when it is saved. */
    private void copy(FormFields form, TreeMap<Integer, FormFields> deliveries) {
        FormFields copy =
                deliveries.getOrDefault(firstNumber(), FormFields.empty()).copy();
        copy.values().remove("id");
        form.add(TalkForm.DELIVERIES, copy);
    }

    /** The group of fields that contains the links: the whole form, or the card with the first number. */
    private FormFields linkOwner(FormFields form) {
        boolean isTalkLink = name.equals("add-link") ? numbers.isEmpty() : numbers.size() == 1;
        return isTalkLink ? form : form.numbered(TalkForm.DELIVERIES).getOrDefault(firstNumber(), FormFields.empty());
    }

    /** The number of the card whose links changed, which stays open; -1 for the links of the talk itself. */
    private int openCard() {
        boolean isTalkLink = name.equals("add-link") ? numbers.isEmpty() : numbers.size() < 2;
        return isTalkLink ? -1 : firstNumber();
    }

    int firstNumber() {
        return numbers.isEmpty() ? -1 : numbers.get(0);
    }

    private int lastNumber() {
        return numbers.isEmpty() ? -1 : numbers.get(numbers.size() - 1);
    }
}
