package org.estrade.talk.delivery;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.estrade.talk.TalkProblem;
import org.estrade.talk.words.ProblemMessages;
import org.estrade.talk.words.ProblemWords;
import org.estrade.web.FieldProblem;

/** What the small form says of a delivery, in the language of the interface. */
final class AddDeliveryWords {

    private final AddDeliveryMessages messages;
    private final ProblemMessages problems;
    private final Locale locale;

    AddDeliveryWords(Locale locale) {
        this.locale = locale;
        Localized.Literal language = Localized.Literal.of(locale.getLanguage());
        messages = MessageBundles.get(AddDeliveryMessages.class, language);
        problems = MessageBundles.get(ProblemMessages.class, language);
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

    FieldProblem problem(TalkProblem problem) {
        return problem(problem.field(), ProblemWords.sentence(problems, problem));
    }

    FieldProblem problem(String field, String sentence) {
        return new FieldProblem(field, messages.label(field), sentence);
    }
}
