package org.estrade.tag;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for tags alone; those they share with venues and people are in the naming bundle. */
@MessageBundle("tag")
public interface TagMessages {

    /** What the form calls a field. */
    @Message(
            "{#switch field}{#case \"name\"}Nom{#case \"label-fr\"}Libellé en français{#case \"label-en\"}Libellé en anglais{#case \"spellings\"}Autres noms reconnus{/switch}")
    String field(String field);

    @Message("Les pages du site montrent le libellé de leur langue, et le nom quand il n’y en a pas.")
    String labelHint();
}
