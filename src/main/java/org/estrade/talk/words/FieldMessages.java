package org.estrade.talk.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The names of the fields of a talk, and the names of values from a fixed list. */
@MessageBundle("field")
public interface FieldMessages {

    @Message("Titre ({language})")
    String title(String language);

    @Message("Résumé ({language})")
    String text(String language);

    /** The short abstract of at most {@code limit} characters. */
    @Message("Résumé en {limit} caractères ({language})")
    String shortText(String limit, String language);

    @Message("Adresse de la page")
    String slug();

    @Message("Mots-clés")
    String tags();

    @Message("Liens")
    String links();

    @Message("Ordre des interventions")
    String order();

    @Message("{venue}, intervention")
    String delivery(String venue);

    @Message("Intervention sans événement")
    String deliveryWithoutVenue();

    /** The name of a fact of the delivery at a venue. */
    @Message("{venue}, {fact}")
    String factAt(String venue, String fact);

    @Message(
            "{#switch fact}{#case \"VENUE\"}événement{#case \"DATE\"}date{#case \"END_DATE\"}dernier jour{#case \"CITY\"}ville{#case \"ONLINE\"}en ligne{#case \"EDITION\"}édition{#case \"NOTE\"}note{#case \"LANGUAGE\"}langue{#case \"CANCELLED\"}annulée{#case \"SPEAKERS\"}avec{#case \"LINKS\"}liens{/switch}")
    String fact(String fact);

    @Message(
            "{#switch kind}{#case \"SLIDES\"}Slides{#case \"VIDEO\"}Vidéo{#case \"ARTICLE\"}Article{#case \"PRESS\"}Presse{#case \"CODE\"}Code{#case \"OTHER\"}Lien{/switch}")
    String kind(String kind);

    @Message("{kind} «\u00a0{label}\u00a0»")
    String named(String kind, String label);

    @Message("en {language}")
    String inLanguage(String language);

    @Message("par {name}")
    String credit(String name);

    @Message("oui")
    String yes();

    @Message("non")
    String no();

    @Message("en ligne")
    String online();

    @Message("annulée")
    String cancelled();

    @Message("avec {names}")
    String with(String names);

    @Message("{count} {#if count < 2}lien{#else}liens{/if}")
    String linkCount(int count);
}
