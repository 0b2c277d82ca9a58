package org.estrade.talk.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What to correct in a talk, one sentence a rule. */
@MessageBundle("problem")
public interface ProblemMessages {

    @Message("Donnez un titre, dans une langue au moins.")
    String titleMissing();

    @Message("Donnez aussi le titre dans cette langue, ou retirez-en les résumés.")
    String titleMissingHere();

    @Message("Donnez une adresse à cette conférence.")
    String slugMissing();

    @Message("L’adresse se compose de lettres minuscules sans accent, de chiffres et de tirets\u00a0: mon-titre-2025.")
    String slugShape();

    @Message("Une autre conférence a, ou avait, cette adresse\u00a0: choisissez-en une autre.")
    String slugTaken();

    @Message("Donnez le lieu de cette intervention.")
    String venueMissing();

    @Message("Donnez un nom, ou retirez cette ligne.")
    String nameMissing();

    @Message("C’est trop long\u00a0: {length} signes, {longest} au plus.")
    String tooLong(String length, String longest);

    @Message("Il y en a trop\u00a0: {count}, {most} au plus.")
    String tooMany(String count, String most);

    @Message("«\u00a0{name}\u00a0» y est deux fois\u00a0: gardez-en une.")
    String twice(String name);

    @Message("Le point-virgule sépare les noms d’une liste\u00a0: retirez-le de ce nom.")
    String semicolon();

    @Message("Ce texte contient un caractère invisible ou un saut de ligne\u00a0: retapez-le.")
    String controlCharacter();

    @Message("Quatre chiffres, entre {first} et {last}.")
    String yearRange(String first, String last);

    @Message("Le mois est un nombre de 1 à 12.")
    String monthRange();

    @Message("Le jour est un nombre de 1 à 31.")
    String dayRange();

    @Message("Donnez aussi le mois de ce jour, ou retirez le jour.")
    String dayWithoutMonth();

    @Message("Donnez aussi l’année, ou retirez le mois.")
    String monthWithoutYear();

    @Message("Ce jour n’existe pas\u00a0: ce mois-là en compte {days}.")
    String noSuchDay(String days);

    @Message("Donnez aussi la date du début.")
    String endWithoutStart();

    @Message("La fin vient avant le début\u00a0: corrigez l’une des deux dates.")
    String endBeforeStart();

    @Message("Donnez l’adresse de ce lien, ou retirez-le.")
    String urlMissing();

    @Message("Une adresse commence par https:// ou http://, par exemple https://exemple.fr/page.")
    String urlShape();

    @Message("Une langue s’écrit en deux lettres\u00a0: fr, en.")
    String languageShape();
}
