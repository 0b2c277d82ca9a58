package org.estrade.admin.preview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of previews, and of the page of preview links. */
@MessageBundle("preview")
public interface PreviewMessages {

    /** The notice above the preview of the saved draft. */
    @Message("Aperçu du dernier brouillon\u00a0: les visiteurs ne voient pas encore cette version.")
    String ofDraft();

    /** The notice above the preview of a form that is not saved. */
    @Message("Aperçu de ce que vous écrivez\u00a0: rien n’est enregistré ni publié.")
    String ofTyped();

    @Message("Revenir à l’édition")
    String back();

    @Message("Liens d’aperçu")
    String heading();

    @Message(
            "Un lien d’aperçu montre le dernier brouillon à qui en a l’adresse, sans compte. Il expire de lui-même et n’apparaît dans aucun moteur de recherche.")
    String introduction();

    @Message("Valable")
    String lifetime();

    @Message("{count}\u00a0jours")
    String days(int count);

    @Message("Créer un lien")
    String create();

    @Message("Lien créé.")
    String created();

    @Message("Lien à transmettre")
    String address();

    @Message("Copiez son adresse maintenant\u00a0: elle n’est pas conservée et ne sera plus montrée.")
    String once();

    @Message("Liens en cours")
    String links();

    @Message("Aucun lien n’est en cours.")
    String none();

    @Message("Expire le {day}")
    String expires(String day);

    @Message("Créé le {day} à {time} par {username}")
    String madeBy(String day, String time, String username);

    @Message("Créé le {day} à {time}")
    String made(String day, String time);

    @Message("Révoquer")
    String revoke();

    /** The link of a button, for screen readers, which may read the button without its row. */
    @Message("le lien qui expire le {day}")
    String thatExpires(String day);

    @Message("Lien révoqué\u00a0: son adresse ne montre plus rien.")
    String revoked();

    @Message("Choisissez 7, 30 ou 90\u00a0jours.")
    String unknownLifetime();
}
