package org.estrade.transfer.recognise.draft;

import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.estrade.talk.LinkContent;
import org.estrade.text.WebAddress;
import org.estrade.transfer.recognise.Remark.Code;
import org.jspecify.annotations.Nullable;

/**
 * The completion of web addresses. An address such as {@code //host/x} or {@code www.host/x} gets a scheme. A
 * relative address is resolved against the address of the page. An address that cannot be completed is left out with
 * a remark.
 */
final class AddressCompleter {

    private final @Nullable String baseAddress;
    private final Findings findings;

    /**
     * The completion of the addresses of one file.
     *
     * @param baseAddress the address of the page; null while it is unknown
     * @param findings the collection that the remarks are added to
     */
    AddressCompleter(@Nullable String baseAddress, Findings findings) {
        this.baseAddress = baseAddress;
        this.findings = findings;
    }

    List<LinkContent> complete(List<LinkContent> links, int line) {
        return links.stream()
                .map(link -> complete(link, line))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable LinkContent complete(LinkContent link, int line) {
        String url = complete(link.url(), line);
        return url == null ? null : new LinkContent(link.kind(), url, link.label(), link.language(), link.credit());
    }

    /** The complete address; null for no address, and for an address that stays relative. */
    @Nullable String complete(@Nullable String url, int line) {
        if (url == null) {
            return null;
        }
        String address = WebAddress.normalised(url.startsWith("//") ? "https:" + url : url);
        String complete = WebAddress.isValid(address) ? address : resolve(url);
        if (complete == null) {
            findings.addRemark(line, Code.ADDRESS_RELATIVE, url);
        }
        return complete;
    }

    private @Nullable String resolve(String url) {
        HttpUrl base = baseAddress == null || url.contains(":") ? null : HttpUrl.parse(baseAddress);
        HttpUrl complete = base == null ? null : base.resolve(url);
        return complete == null ? null : WebAddress.normalised(complete.toString());
    }
}
