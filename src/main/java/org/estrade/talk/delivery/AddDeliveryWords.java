package org.estrade.talk.delivery;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.ProblemLine;
import org.estrade.web.problem.ProblemSentences;

/** What the small form says of a delivery, in the language of the interface. */
final class AddDeliveryWords {

    private final AddDeliveryMessages messages;
    private final Locale locale;

    AddDeliveryWords(Locale locale) {
        this.locale = locale;
        Localized.Literal language = Localized.Literal.of(locale.getLanguage());
        messages = MessageBundles.get(AddDeliveryMessages.class, language);
    }

    String language() {
        return locale.getLanguage();
    }

    AddDeliveryMessages messages() {
        return messages;
    }

    String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, locale);
    }

    /** The lines of the summary above the form. */
    List<ProblemLine> lines(List<FieldProblem> problems) {
        return new ProblemSentences(locale).lines(problems, messages::label);
    }
}
