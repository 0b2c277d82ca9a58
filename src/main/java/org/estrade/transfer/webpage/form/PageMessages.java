package org.estrade.transfer.webpage.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.estrade.outgoing.OutgoingFailure.Reason;
import org.estrade.transfer.webpage.described.Origin;

/** The sentences about a page that was read. */
@MessageBundle("webpage")
public interface PageMessages {

    /** What was read. */
    @Message("Page lue sur {host}. Relisez les champs remplis, puis ajoutez\u00a0: rien n’est encore enregistré.")
    String read(String host);

    @Message(
            "Rien trouvé sur {host}. Cherché en vain\u00a0: des données d’événement (schema.org, h-event, iCalendar), les réponses de pretalx, de Sessionize et oEmbed, l’aperçu pour les réseaux sociaux, une date ou un nom d’événement dans le titre et le texte.")
    String nothingFound(String host);

    /** Everything that the page says stands in the form already. */
    @Message("Page lue sur {host}. Elle ne dit rien de plus que le formulaire.")
    String nothingNew(String host);

    /** Where a value comes from. */
    @Message(
            "{#switch origin}{#case SCHEDULE_DATA}D’après les données du programme{#case EVENT_DATA}D’après les données d’événement de la page{#case CALENDAR}D’après le calendrier (iCalendar){#case MICROFORMAT}D’après les données d’événement de la page (h-event){#case EMBED}D’après la réponse du site (oEmbed){#case PREVIEW}D’après l’aperçu de la page pour les réseaux sociaux{#case TITLE}D’après le titre de la page{#case TEXT}D’après le texte de la page{#case ADDRESS}D’après l’adresse{/switch}{#if guess}\u00a0– à vérifier{/if}")
    String source(Origin origin, boolean guess);

    @Message(
            "La page annonce «\u00a0{title}\u00a0», qui n’est le titre d’aucune de vos conférences. Choisissez la conférence.")
    String otherTitle(String title);

    @Message("La page dit que l’événement est annulé ou reporté.")
    String calledOff();

    @Message("La page répond par l’erreur {status}. Rien n’a été lu.")
    String refused(int status);

    /** Why there is no answer. */
    @Message(
            "{#switch reason}{#case OFF}Un réglage du serveur interdit de lire d’autres sites.{#case NO_ADDRESS}Ce n’est pas l’adresse d’une page\u00a0: elle doit commencer par https:// ou http://.{#case PRIVATE}Cette adresse n’est pas sur l’internet public, ou c’est celle de ce site\u00a0: elle n’est pas lue.{#case UNKNOWN_HOST}Aucun site ne répond à ce nom. Vérifiez l’adresse.{#case NO_CONNECTION}Le site refuse la connexion ou l’interrompt. Réessayez plus tard.{#case CERTIFICATE_EXPIRED}Le certificat du site a expiré\u00a0: la page n’est pas lue.{#case CERTIFICATE}Le certificat du site n’est pas valable\u00a0: la page n’est pas lue.{#case TIMEOUT}Le site n’a pas répondu à temps. Réessayez plus tard.{#case TOO_LARGE}La page est trop grande pour être lue.{#case OTHER_TYPE}À cette adresse il n’y a pas de page, mais un fichier d’un autre type\u00a0: il n’est pas lu.{#case REDIRECTIONS}L’adresse redirige trop souvent, ou nulle part.{#case ROBOTS}Le site demande aux programmes de ne pas lire cette page (robots.txt).{#case BROKEN}La réponse du site est incompréhensible.{/switch}")
    String failure(Reason reason);

    /** A value for a field of a delivery, and where it comes from. */
    @Message("{label}\u00a0: {value} ({source})")
    String fact(String label, String value, String source);

    @Message("Dernier jour")
    String lastDay();

    @Message("oui")
    String yes();

    /** Before the values that were filled in. */
    @Message("Rempli\u00a0: {facts}. Rien n’est enregistré avant que vous enregistriez.")
    String filled(String facts);

    /** What a link leads to. */
    @Message("{kind}{#if title}\u00a0: «\u00a0{title}\u00a0»{/if}. {source}.")
    String link(String kind, String title, String source);

    @Message("Rien trouvé sur {host}\u00a0: ni titre, ni nature du lien.")
    String nothingForLink(String host);
}
