package org.estrade.venue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for venues alone; those they share with people and tags are in the naming bundle. */
@MessageBundle("venue")
public interface VenueMessages {

    /** What the form calls a field. */
    @Message(
            "{#switch field}{#case \"name\"}Nom{#case \"kind\"}Type{#case \"city\"}Ville habituelle{#case \"country\"}Pays{#case \"coordinates\"}Coordonnées{#case \"website\"}Site{#case \"spellings\"}Autres noms reconnus{/switch}")
    String field(String field);

    @Message(
            "Si elle reste vide, la ville de la dernière intervention est proposée. Chaque intervention garde la sienne.")
    String cityHint();

    /** Under the coordinates; known when those of that city are. */
    @Message(
            "De la ville, pour la carte\u00a0: 48.86, 2.35. {#if known}Sans elles, {city} est placée d’après son nom.{#else}Celles des villes de plus de 5\u202f000 habitants sont connues (GeoNames).{/if}")
    String coordinatesHint(String city, boolean known);

    @Message("Son adresse complète, avec https://")
    String websiteHint();

    @Message(
            "{#switch kind}{#case \"conference\"}Conférence{#case \"meetup\"}Meetup{#case \"company\"}Entreprise{#case \"podcast\"}Podcast{#case \"other\"}Autre{#else}{kind}{/switch}")
    String kind(String kind);

    @Message(
            "{#switch tab}{#case \"all\"}Tous{#case \"conference\"}Conférences{#case \"meetup\"}Meetups{#case \"company\"}Entreprises{#case \"podcast\"}Podcasts{#case \"other\"}Autres{#case \"none\"}Sans type{#else}{tab}{/switch}")
    String tab(String tab);

    @Message("en ligne")
    String online();
}
