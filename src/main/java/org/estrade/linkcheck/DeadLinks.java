package org.estrade.linkcheck;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dead links that visitors still see, for the admin's pages; read once in a request. */
@Named("deadLinks")
@RequestScoped
public class DeadLinks {

    private final CheckedLinks links;
    private @Nullable Set<String> addresses;

    DeadLinks(CheckedLinks links) {
        this.links = links;
    }

    /** How many there are. */
    public int count() {
        return addresses().size();
    }

    /** Whether this address is dead. */
    public boolean has(String address) {
        return addresses().contains(address);
    }

    private Set<String> addresses() {
        Set<String> known = addresses;
        if (known == null) {
            known = links.dead();
            addresses = known;
        }
        return known;
    }
}
