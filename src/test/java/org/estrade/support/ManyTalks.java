package org.estrade.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.jspecify.annotations.Nullable;

/** An invented speaker's talks, with one of everything that a talk can be. */
public final class ManyTalks {

    /** A day on which one delivery below is still to come. */
    public static final LocalDate TODAY = LocalDate.of(2025, 11, 14);

    private ManyTalks() {}

    /** Eight talks, sixteen deliveries that took place, one to come and one cancelled. */
    public static List<TalkContent> eight() {
        return List.of(
                talk(
                        "jardins-de-donnees",
                        "Jardins de données : cultiver un catalogue que l'équipe arrose vraiment",
                        """
                        Un catalogue de données fane vite quand personne ne s'en sent responsable.

                        Cette conférence raconte comment une équipe de 12 personnes a repris le sien : ce qui a été arraché, ce qui a été replanté, et ce qui pousse seul. D'ici 2-3 ans, personne n'écrira plus de fiche à la main ?

                        Une démonstration le montre en moins de 5 minutes.
                        """,
                        List.of("Catalogue", "Architecture", "Prospective"),
                        delivery("Rivage Conf", "2026-02", "Nantes")
                                .withLinks(List.of(new LinkContent(
                                        LinkKind.OTHER, "https://rivage.example/2026", "Programme", null, null))),
                        delivery("Données du Nord", "2025-03", "Lille").withLinks(List.of(slides("jardins")))),
                talk(
                        "mesurer-le-froid",
                        "Mesurer le froid : sobriété ou privation ?",
                        """
                        ⚡ Un calcul qui n'a pas lieu ne consomme rien.

                        ### Ce qu'on mesure

                        1. la durée ;
                        2. la mémoire, avec `perf stat -e 'cycles:u' ; echo ?` ;
                        3. l'énergie, lue dans [la documentation](https://exemple.fr/mesure?unite=joule&pas=5).

                        🚀 Les premières économies sont des habitudes, les suivantes des sacrifices : elles rendent le code plus dur à lire.
                        """,
                        List.of("Données", "Architecture", "Numérique responsable"),
                        delivery("Printemps du Code", "2025-02-14", "Tours"),
                        delivery("Sommets Tech", "2025-01", "Grenoble").withLinks(List.of(slides("froid-2025"))),
                        delivery("Granit Camp", "2024-06-12", "Rennes")
                                .withEndDate(PartialDate.parse("2024-06-14"))
                                .withLinks(List.of(slides("froid-2024"), video("froid")))),
                talk(
                        "livrer-un-modele",
                        "Livrer un modèle comme on livre du code",
                        """
                        🔢 Il y a le code, et il y a ce qu'il a appris.

                        Ces deux choses n'ont ni le même âge, ni le même poids (quelques Mo contre plusieurs Go), ni les mêmes gardiens.
                        """,
                        List.of("MLOps", "Architecture"),
                        delivery("Ambre Conf", "2024-04", "Vilnius")
                                .withLanguage("en")
                                .withLinks(List.of(slides("modele-en"), video("modele-en"))),
                        delivery("Atelier Science des données", "2023-11", "Paris")
                                .withEdition("#11")
                                .withSpeakers(List.of(new SpeakerContent("Inès Calvet", "https://ines.example/")))),
                talk(
                        "dessine-moi-un-entrepot",
                        "Dessine-moi un entrepôt",
                        "Deux personnes dessinent, la salle corrige.",
                        List.of("Architecture", "Science des données", "MLOps"),
                        delivery("La Conf du Canal", "2022-03", "Paris")
                                .withSpeakers(List.of(
                                        new SpeakerContent("Inès Calvet", "https://ines.example/"),
                                        SpeakerContent.of("Bao Tran"),
                                        SpeakerContent.of("Léa Roux")))
                                .withLinks(List.of(video("dessine-1"))),
                        delivery("Atelier Science des données", "2022-11", "Paris")
                                .withEdition("#9")
                                .withLinks(List.of(video("dessine-2")))),
                talk(
                        "petite-architecture",
                        "L'histoire d'une toute petite architecture",
                        "Un MVP vraiment minimaliste, et les centaines de milliers d'euros qu'il n'a pas coûtées.",
                        List.of("Architecture", "Science des données"),
                        delivery("La Conf du Canal", "2021-02", null)
                                .withOnline(true)
                                .withLinks(List.of(slides("petite"), video("petite"))),
                        delivery("Comptoir du Port", null, null)
                                .withNote("la même histoire sous l'angle métier")
                                .withSpeakers(List.of(new SpeakerContent("Marc Aubin", "https://aubin.example/")))
                                .withLinks(List.of(video("petite-port"))),
                        delivery("Nuit du Logiciel", "2021-06", "Lyon").withCancelled(true)),
                talk(
                        "en-production-et-apres",
                        "En production : et après ?",
                        "Quelles mesures suivre quand rien n'est sûr ?",
                        List.of("MLOps", "Science des données", "Surveillance"),
                        delivery("La Conf du Canal", "2020-01", "Paris")
                                .withSpeakers(List.of(SpeakerContent.of("Bao Tran")))
                                .withLinks(List.of(video("apres"))),
                        delivery("Atelier Science des données", "2022-02", "Paris")
                                .withLinks(List.of(slides("apres")))),
                talk(
                        "expliquer-une-prediction",
                        "Expliquer une prédiction",
                        "Le pourquoi, le pour qui et le comment.",
                        List.of("Science des données", "Interprétabilité", "Numérique responsable"),
                        delivery("Espace Éthique", "2020-02", "Paris")
                                .withVenue(new VenueContent("Espace Éthique", "https://espace.example/"))
                                .withLinks(List.of(video("expliquer"))),
                        delivery("Matinale du Numérique", "2019-11", "Paris")
                                .withLinks(List.of(
                                        LinkContent.of(LinkKind.VIDEO, "https://videos.example/w?v=matinale&t=5753"),
                                        new LinkContent(
                                                LinkKind.PRESS,
                                                "https://presse.example/matinale",
                                                "compte rendu dans la presse",
                                                null,
                                                "Claire Duval")))),
                new TalkContent(
                        "preparer-des-donnees",
                        Map.of(
                                "fr",
                                        new TalkText(
                                                "Préparer des données avec tidyPrep",
                                                "Une bibliothèque R libre, et ses années d'entretien."),
                                "en",
                                        new TalkText(
                                                "Preparing data with tidyPrep: a maintainer's tale",
                                                "An open source R library, and what \"maintained\" means over 2-3 years...")),
                        List.of("Données", "R"),
                        List.of(
                                delivery("Science Europe", "2021-11", null)
                                        .withVenue(
                                                new VenueContent("Science Europe", "https://science-europe.example/"))
                                        .withOnline(true)
                                        .withCity("Belgrade"),
                                delivery("Meetup R de Paris", "2018", "Paris").withLinks(List.of(slides("tidyprep")))),
                        List.of(LinkContent.of(LinkKind.CODE, "https://code.example/tidyprep"))));
    }

    /** As many talks as asked, each given as often as asked over the years up to 2024. */
    public static List<TalkContent> many(int talks, int timesEach, int years) {
        return IntStream.range(0, talks)
                .mapToObj(t -> talk(
                        "conference-" + t,
                        "Conférence numéro " + t + " : un sous-titre assez long pour qu'il passe à la ligne",
                        "Un paragraphe.",
                        List.of("Un mot-clé", "R"),
                        IntStream.range(0, timesEach)
                                .mapToObj(d -> delivery(
                                                "Un lieu au nom assez long " + d,
                                                String.valueOf(2024 - (t + d) % years),
                                                "Paris")
                                        .withLinks(List.of(slides("s" + d), video("v" + d))))
                                .toArray(DeliveryContent[]::new)))
                .toList();
    }

    private static TalkContent talk(
            String slug, String title, String abstractMarkdown, List<String> tags, DeliveryContent... deliveries) {
        return new TalkContent(
                slug, Map.of("fr", new TalkText(title, abstractMarkdown)), tags, List.of(deliveries), List.of());
    }

    private static DeliveryContent delivery(String venue, @Nullable String date, @Nullable String city) {
        return DeliveryContent.at(VenueContent.of(venue))
                .withDate(date == null ? null : PartialDate.parse(date))
                .withCity(city);
    }

    private static LinkContent slides(String name) {
        return LinkContent.of(LinkKind.SLIDES, "https://diapos.example/" + name + ".pdf");
    }

    private static LinkContent video(String name) {
        return LinkContent.of(LinkKind.VIDEO, "https://videos.example/w?v=" + name);
    }
}
