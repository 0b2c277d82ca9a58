package org.estrade.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for people alone; those they share with venues and tags are in the naming bundle. */
@MessageBundle("person")
public interface PersonMessages {

    /** What the form calls a field. */
    @Message(
            "{#switch field}{#case \"name\"}Nom{#case \"website\"}Page web{#case \"spellings\"}Autres noms reconnus{/switch}")
    String field(String field);

    @Message("Sur votre site, son nom mène à cette page.")
    String websiteHint();
}
