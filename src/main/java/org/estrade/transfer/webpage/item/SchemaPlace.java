package org.estrade.transfer.webpage.item;

import java.util.List;
import java.util.Locale;
import org.estrade.transfer.recognise.place.OnlineWords;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.described.Fact;

/** Reads the place of an event: places with an address, texts, organisations by mistake, and addresses on the web. */
final class SchemaPlace {

    private static final int MAX_DEPTH = 3;

    private SchemaPlace() {}

    static void read(Item event, Described to) {
        String mode = Item.localName(event.text("eventAttendanceMode")).toLowerCase(Locale.ROOT);
        if (mode.startsWith("online") || mode.startsWith("mixed")) {
            to.mark(Fact.ONLINE);
        }
        for (String text : event.texts().getOrDefault("location", List.of())) {
            readText(text, to);
        }
        event.items("location").forEach(place -> readPlace(place, to, 0));
        event.items("address").forEach(address -> readAddress(address, to));
    }

    private static void readText(String text, Described to) {
        if (OnlineWords.isOnline(text) || isAddressOnTheWeb(text)) {
            to.mark(Fact.ONLINE);
        } else {
            to.add(Fact.ADDRESS, text);
        }
    }

    private static boolean isAddressOnTheWeb(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    private static void readPlace(Item place, Described to, int depth) {
        String name = place.text("name");
        if (place.isA("VirtualLocation") || OnlineWords.isOnline(name)) {
            to.mark(Fact.ONLINE);
            return;
        }
        to.add(Fact.PLACE_NAME, name);
        if (place.isA("Organization", "Corporation", "NGO", "Person")) {
            to.mark(Fact.ORGANISED_PLACE);
        }
        place.texts().getOrDefault("address", List.of()).forEach(address -> readText(address, to));
        place.items("address").forEach(address -> readAddress(address, to));
        if (place.isA("PostalAddress", "City")) {
            readAddress(place, to);
        }
        if (depth < MAX_DEPTH) {
            place.items("containedInPlace", "location").forEach(outer -> readPlace(outer, to, depth + 1));
        }
        if (place.isA("City")) {
            to.add(Fact.TOWN, name);
        }
    }

    private static void readAddress(Item address, Described to) {
        String town = address.text("addressLocality");
        if (OnlineWords.isOnline(town)) {
            to.mark(Fact.ONLINE);
        } else {
            to.add(Fact.TOWN, town);
        }
        to.add(Fact.COUNTRY, address.text("addressCountry"));
        String street = address.text("streetAddress", "name");
        String code = address.text("postalCode");
        to.add(Fact.ADDRESS, town.isBlank() && !code.isBlank() ? street + ", " + code : street);
    }
}
