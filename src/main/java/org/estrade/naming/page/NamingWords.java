package org.estrade.naming.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.ProblemLine;
import org.estrade.web.problem.ProblemSentences;

/** The message bundles in the language of the request, for sentences that Java code chooses. */
@RequestScoped
public class NamingWords {

    private final String language;
    private final NamingMessages messages;

    NamingWords(HttpHeaders headers) {
        language = InterfaceLanguage.of(headers.getAcceptableLanguages()).getLanguage();
        messages = messages(NamingMessages.class);
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public NamingMessages messages() {
        return messages;
    }

    /** The message bundle of another room, in the same language. */
    public <T> T messages(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(language));
    }

    /**
     * The lines of the summary above a form.
     *
     * @param labels gives the label of a field by its name
     */
    List<ProblemLine> lines(List<FieldProblem> problems, UnaryOperator<String> labels) {
        return new ProblemSentences(locale()).lines(problems, labels);
    }
}
