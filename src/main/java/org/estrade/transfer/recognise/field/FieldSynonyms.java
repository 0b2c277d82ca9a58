package org.estrade.transfer.recognise.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table from the names of fields, as {@link FieldName} writes them, to facts. */
final class FieldSynonyms {

    private static final Map<String, FactKind> FACTS = new HashMap<>();

    /** Words at the end of a name that say how the value is written, not which fact it is. */
    private static final Set<String> ADDRESS_ENDINGS = Set.of("url", "link", "href", "uri", "lien", "address", "adresse", "urls", "links");

    private static final Set<String> OTHER_ENDINGS = Set.of("id", "name", "nom", "text", "title", "embed", "file", "code", "string", "key");

    static {
        add(FactKind.TITLE, "title", "titre", "talk", "talk title", "talk name", "titre de la conference", "sujet", "subject", "topic",
                "headline", "session", "session title", "presentation", "presentation title", "summary title", "speech", "lecture", "t", "expose",
                "intervention", "titre du talk", "talks title", "titulo", "titel", "presentation name", "session name", "titre fr",
                "what", "quoi");
        add(FactKind.NAME, "name", "nom", "intitule", "label", "text");
        add(FactKind.SUBTITLE, "subtitle", "sous titre", "tagline");
        add(FactKind.ABSTRACT, "abstract", "description", "summary", "resume", "desc", "details", "content", "body", "text body", "teaser",
                "pitch", "excerpt", "synopsis", "overview", "blurb", "about", "intro", "long description", "short description", "contenu",
                "presentation description", "talk description", "abstract md", "markdown");
        add(FactKind.VENUE, "event", "evenement", "where", "source", "conference", "occasion", "venue", "conf", "organizer", "organisation",
                "organiser", "organizers", "organization", "event name", "conference name", "meetup", "ou", "lieu de la conference", "publisher",
                "booktitle", "host", "congress", "manifestation", "salon", "at", "gathering", "podcast", "show", "festival", "evenements",
                "nom de l evenement", "nom evenement", "event title", "conference title", "series", "event series", "given at", "community",
                "howpublished", "eventtitle", "journal", "institution", "school", "group", "user group", "presented at", "company");
        add(FactKind.VENUE_WEBSITE, "event website", "event site", "conference website", "event page", "conference site", "venue website",
                "conference page", "website", "site", "site web", "event homepage");
        add(FactKind.DATE, "date", "when", "quand", "day", "jour", "start", "start date", "date start", "date debut", "debut", "from",
                "event date", "date de debut", "starts", "starts at", "begin", "begins", "dates", "given", "given on", "presented", "talk date",
                "start time", "startdate", "dtstart", "time start", "presented on", "time", "datetime", "conference date", "conference dates",
                "event dates", "eventdate", "presentation date", "delivered", "delivered on", "on", "d", "event start", "held", "held on",
                "month", "mois", "scheduled", "scheduled at", "date presented");
        add(FactKind.END_DATE, "end", "end date", "date end", "date fin", "fin", "to", "until", "date de fin", "ends", "ends at", "end time",
                "enddate", "dtend", "time end", "event end");
        add(FactKind.YEAR, "year", "annee", "an");
        add(FactKind.PLACE, "location", "place", "lieu", "localisation", "locations", "endroit", "event location", "address place", "loc",
                "conference location", "geo", "where at", "region", "emplacement");
        add(FactKind.CITY, "city", "ville", "town", "event city", "venue city");
        add(FactKind.COUNTRY, "country", "pays", "flag", "drapeau", "country code", "event country", "state country");
        add(FactKind.ONLINE, "online", "remote", "virtual", "en ligne", "is online", "is virtual", "is remote", "distanciel", "mode", "format lieu",
                "onsite");
        add(FactKind.LANGUAGE, "language", "lang", "langue", "languages", "langues", "talk language", "locale", "idioma");
        add(FactKind.SPEAKERS, "speaker", "speakers", "co speaker", "co speakers", "cospeaker", "cospeakers", "with", "avec", "author",
                "authors", "auteur", "auteurs", "orateur", "orateurs", "oratrices", "presenter", "presenters", "coauthors", "co authors",
                "co presenter", "co presenters", "intervenants", "intervenant", "conferencier", "conferenciers", "people", "partner", "cohost");
        add(FactKind.SLIDES, "slides", "slide", "slides pdf", "pdf slides", "deck", "slidedeck", "slide deck", "diapos", "diapositives",
                "diaporama", "support", "supports", "presentation url", "presentation link", "speakerdeck", "speaker deck", "slideshare",
                "pdf", "slides html", "google slides", "pptx", "ppt", "keynote file", "transparents", "slides google", "html slides", "prezi");
        add(FactKind.VIDEO, "video", "videos", "replay", "recording", "recordings", "youtube", "captation", "enregistrement", "vimeo",
                "youtube id", "video id", "yt", "watch", "rediffusion", "video youtube", "stream", "livestream", "vod", "peertube", "film",
                "media", "youtube url", "video link");
        add(FactKind.ARTICLE, "article", "articles", "blog", "blog post", "post", "press", "presse", "paper", "writeup", "write up",
                "transcript", "billet", "compte rendu", "notes url", "blogpost", "retranscription", "notes link");
        add(FactKind.CODE, "code", "repo", "repository", "github", "gitlab", "source code", "demo", "code source", "depot", "sources", "git",
                "demo code", "code repo", "notebook", "demos");
        add(FactKind.LINK, "url", "link", "href", "lien", "uri", "talk url", "session url", "external url", "talk link", "page", "web",
                "session link", "audio", "programme", "program", "agenda", "schedule", "details url", "photos", "announcement", "external link",
                "redirect", "tweet", "registration", "joindin", "joind in", "interview", "external", "mp3", "resource");
        add(FactKind.LINKS, "links", "liens", "resources", "ressources", "materials", "material", "urls", "assets", "attachments", "documents",
                "references", "artifacts", "media links", "contenus", "supports et videos", "extra links");
        add(FactKind.TAGS, "tags", "tag", "keywords", "mots cles", "mot cle", "topics", "keyword", "technologies", "themes", "theme", "track",
                "categories", "subjects", "sujets", "stack", "tracks");
        add(FactKind.NOTE, "note", "notes", "comment", "comments", "remark", "remarks", "remarque", "commentaire", "annotation", "info",
                "role", "room", "award", "commentaires", "remarques", "notices", "misc", "addendum", "extra");
        add(FactKind.EDITION, "edition", "number", "numero", "issue", "episode", "volume", "no");
        add(FactKind.TYPE, "type", "kind", "format", "category", "categorie", "talk type", "session format", "event type", "activity",
                "session type", "talk format", "activite", "nature", "item type", "entrytype");
        add(FactKind.STATUS, "status", "statut", "state", "etat", "cancelled", "canceled", "annule", "postponed", "reporte", "acceptance");
        add(FactKind.DELIVERIES, "deliveries", "instances", "occurrences", "presentations", "events", "conferences", "evenements", "given at",
                "occasions", "venues", "interventions", "dates and places", "past", "performances", "editions", "meetups", "sightings",
                "history", "appearances", "presented at", "places", "gigs", "where when", "upcoming", "showings");
        add(FactKind.TALKS, "talks", "sessions", "items", "lectures", "speeches", "entries", "contributions", "subjects list", "titles",
                "submissions", "content items");
        add(FactKind.NOTHING, "layout", "permalink", "image", "img", "thumbnail", "cover", "picture", "id", "uuid", "slug", "draft", "published",
                "weight", "aliases", "toc", "featured", "featured image", "lastmod", "updated", "updated at", "created", "created at",
                "color", "colour", "icon", "logo", "class", "css", "order", "index", "hidden", "visible", "background", "duration", "duree",
                "length", "timezone", "attendees", "audience", "level", "niveau", "photo", "poster", "banner", "alt", "image alt", "header",
                "hero", "teaser image", "og image", "math", "math jax", "comments enabled", "share", "sitemap", "search", "authors photo",
                "excerpt separator", "publishdate", "publish date", "expirydate", "series id", "selected", "all day", "profile", "preview",
                "lat", "lng", "lon", "latitude", "longitude", "coordinates", "coords", "rating", "views", "width", "height", "rel", "target",
                "collection", "draft status", "show", "menu", "nav order", "parent", "extra css", "embed", "translationkey", "translation key",
                "schema", "version", "sequence", "is service session", "is plenum session", "do not record", "avatar", "biography", "bio",
                "email", "tagline speaker", "slot count", "isbn", "doi", "address publisher", "year note", "uid", "dtstamp", "priority");
        FACTS.put("format lieu", FactKind.PLACE);
    }

    private FieldSynonyms() {}

    private static void add(FactKind fact, String... names) {
        for (String name : List.of(names)) {
            FACTS.putIfAbsent(name, fact);
        }
    }

    /** The fact that a field of that name holds; a name with an ending such as "url" counts like the name before it. */
    static FactKind fact(String words) {
        FactKind known = FACTS.get(words);
        int space = words.lastIndexOf(' ');
        if (known != null || space < 0) {
            return known == null ? FactKind.UNKNOWN : known;
        }
        String ending = words.substring(space + 1);
        FactKind base = fact(words.substring(0, space));
        if (ADDRESS_ENDINGS.contains(ending)) {
            return address(base);
        }
        boolean language = ending.length() == 2;
        if (OTHER_ENDINGS.contains(ending) || language || ending.chars().allMatch(Character::isDigit)) {
            return base;
        }
        FactKind last = FACTS.get(ending);
        return last != null && last != FactKind.NAME ? last : FactKind.UNKNOWN;
    }

    private static FactKind address(FactKind base) {
        return switch (base) {
            case VENUE, PLACE -> FactKind.VENUE_WEBSITE;
            case SLIDES, VIDEO, ARTICLE, CODE, VENUE_WEBSITE, NOTHING -> base;
            default -> FactKind.LINK;
        };
    }
}
