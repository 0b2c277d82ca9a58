package org.estrade.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.text.TypedText;
import org.estrade.text.WebAddress;

/** Says which typed addresses got a scheme, because the program stores something else than was typed. */
public final class CompletedAddresses {

    private CompletedAddresses() {}

    /**
     * A sentence with the sentences about completed addresses after it.
     *
     * @param typed the addresses as they were typed
     * @param locale a language of {@link InterfaceLanguage}
     */
    public static String after(String sentence, Stream<String> typed, Locale locale) {
        CommonMessages words = MessageBundles.get(CommonMessages.class, Localized.Literal.of(locale.getLanguage()));
        String completed = typed.flatMap(address -> WebAddress.completed(TypedText.line(address)).stream())
                .distinct()
                .map(address -> " " + words.addressCompleted(address))
                .collect(Collectors.joining());
        return sentence + completed;
    }
}
