package org.estrade.naming.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.function.Function;
import org.estrade.naming.NameKind;
import org.estrade.web.FieldProblem;
import org.estrade.web.InterfaceLanguage;

/** Sentences put together in Java, in the language of whoever asks. */
@RequestScoped
public class NamingWords {

    private final String language;
    private final NamingMessages messages;

    NamingWords(HttpHeaders headers) {
        language = InterfaceLanguage.of(headers.getAcceptableLanguages()).getLanguage();
        messages = messages(NamingMessages.class);
    }

    public NamingMessages messages() {
        return messages;
    }

    /** Another room's, in the same language. */
    public <T> T messages(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(language));
    }

    /**
     * For the summary above a form.
     *
     * @param labels what the form calls a field
     */
    public List<FieldProblem> problems(NameKind named, List<NameProblem> problems, Function<String, String> labels) {
        return problems.stream()
                .map(problem ->
                        new FieldProblem(problem.field(), labels.apply(problem.field()), sentence(named, problem)))
                .toList();
    }

    private String sentence(NameKind named, NameProblem problem) {
        List<String> is = problem.arguments();
        return switch (problem.rule()) {
            case NAME_MISSING -> messages.nameMissing();
            case TOO_LONG -> messages.tooLong(is.get(0), is.get(1));
            case TOO_MANY -> messages.tooMany(is.get(0), is.get(1));
            case CONTROL_CHARACTER -> messages.controlCharacter();
            case SEMICOLON -> messages.semicolon();
            case URL_SHAPE -> messages.urlShape();
            case CHOICE -> messages.choice();
            case COORDINATES -> messages.coordinates();
            case CITY_MISSING -> messages.cityMissing();
            case TAKEN -> messages.taken(named.id(), is.get(0));
            case RESEMBLES -> messages.resembles(named.id(), is.get(0));
            case SPELLING_TAKEN -> messages.spellingTaken(is.get(0), is.get(1));
            case SPELLING_NEEDED -> messages.spellingNeeded(is.get(0));
        };
    }
}
