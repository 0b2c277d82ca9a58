package org.estrade.transfer.recognise.draft;

import java.net.URI;
import java.util.List;
import org.estrade.talk.LinkContent;
import org.estrade.text.WebAddress;
import org.estrade.transfer.recognise.Remark.Code;
import org.jspecify.annotations.Nullable;

/** Relative addresses, completed from the address that the page had. Without it they stay as written and are told. */
final class Addresses {

    private final @Nullable String base;
    private final Findings findings;

    Addresses(@Nullable String base, Findings findings) {
        this.base = base;
        this.findings = findings;
    }

    List<LinkContent> completed(List<LinkContent> links, int line) {
        return links.stream()
                .map(link -> new LinkContent(
                        link.kind(), completed(link.url(), line), link.label(), link.language(), link.credit()))
                .toList();
    }

    String completed(String url, int line) {
        if (WebAddress.isValid(url)) {
            return url;
        }
        String complete = resolved(url);
        if (complete == null) {
            findings.remark(line, Code.ADDRESS_RELATIVE, url);
        }
        return complete == null ? url : complete;
    }

    private @Nullable String resolved(String url) {
        if (base == null || url.contains(":")) {
            return null;
        }
        try {
            String complete = URI.create(base).resolve(url.replace(" ", "%20")).toString();
            return WebAddress.isValid(complete) ? complete : null;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
