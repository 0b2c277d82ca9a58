package org.estrade.visitor.deck;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.session.SignedInAccount;
import org.estrade.vault.PagePictures;
import org.estrade.vault.store.FileAddress;
import org.estrade.vault.store.FileBytes;
import org.estrade.vault.store.StoredFile;
import org.estrade.vault.store.VaultFiles;
import org.estrade.visitor.published.PublishedSites;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of files: {@code /slides/{hash}/{name}.pdf}, and {@code /preview/{token}/slides/{hash}/{name}.pdf} for the
 * readers of a preview link. The bytes of an address never change. A route instead of a
 * resource, because a resource that sends a file takes a thread for as long as the reader is slow.
 */
@ApplicationScoped
class SlidesRoute {

    // after the accounts, before the resources
    private static final int ORDER = 5_000;

    private static final String FOREVER = "public, max-age=31536000, immutable";
    // the newer file may itself be replaced
    private static final String FORMER = "public, max-age=3600";
    private static final String PRIVATE = "private, no-cache";

    private static final Pattern OF_DRAFT =
            Pattern.compile("/preview/(?<token>[\\w-]{1,100})(?<path>/slides/(?<hash>[0-9a-f]{64})/.+)");

    private final VaultFiles files;
    private final FileBytes bytes;
    private final FormerFiles former;
    private final PublishedSites sites;
    private final PagePictures pictures;
    private final DraftFiles drafts;

    SlidesRoute(
            VaultFiles files,
            FileBytes bytes,
            FormerFiles former,
            PublishedSites sites,
            PagePictures pictures,
            DraftFiles drafts) {
        this.files = files;
        this.bytes = bytes;
        this.former = former;
        this.sites = sites;
        this.pictures = pictures;
        this.drafts = drafts;
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean isReading =
                request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
        Matcher ofDraft = OF_DRAFT.matcher(request.path());
        if (isReading && ofDraft.matches()) {
            sendDraft(context, ofDraft.group("token"), ofDraft.group("hash"), ofDraft.group("path"));
            return;
        }
        Optional<FileAddress> address = isReading ? FileAddress.of(request.path()) : Optional.empty();
        if (address.isEmpty()) {
            context.next();
            return;
        }
        String hash = address.get().hash();
        context.vertx()
                .executeBlocking(() -> sites.present().files().get(hash), false)
                .onFailure(context::fail)
                .onSuccess(published -> {
                    if (published != null) {
                        send(context, address.get(), published, FOREVER);
                    } else {
                        sendFormer(context, address.get());
                    }
                });
    }

    /** Sends a file that was replaced, and says by which one. */
    private void sendFormer(RoutingContext context, FileAddress address) {
        context.vertx()
                .executeBlocking(() -> former.find(address.hash()), false)
                .onFailure(context::fail)
                .onSuccess(found -> found.ifPresentOrElse(
                        file -> {
                            context.response().putHeader("Link", "<" + file.newer() + ">; rel=\"successor-version\"");
                            send(context, address, file.file(), FORMER);
                        },
                        () -> sendUnpublished(context, address)));
    }

    /** Sends a file of a draft, or its cover, to a reader of a preview link. */
    private void sendDraft(RoutingContext context, String token, String hash, String path) {
        boolean isCover = path.equals(FileAddress.cover(hash));
        context.vertx()
                .executeBlocking(() -> drafts.has(token, hash) ? files.find(hash) : Optional.<StoredFile>empty(), false)
                .onFailure(context::fail)
                .onSuccess(found -> {
                    Optional<FileAddress> address = FileAddress.of(path);
                    if (found.isPresent() && isCover) {
                        sendCover(context, found.get());
                    } else if (found.isPresent() && address.isPresent()) {
                        send(context, address.get(), found.get(), PRIVATE);
                    } else {
                        context.next();
                    }
                });
    }

    private void sendCover(RoutingContext context, StoredFile file) {
        context.vertx()
                .executeBlocking(() -> pictures.cover(file), false)
                .onFailure(context::fail)
                .onSuccess(cover -> cover.ifPresentOrElse(
                        jpeg -> context.response()
                                .putHeader("Content-Type", "image/jpeg")
                                .end(Buffer.buffer(jpeg)),
                        context::next));
    }

    private void sendUnpublished(RoutingContext context, FileAddress address) {
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .subscribe()
                .with(
                        identity -> {
                            if (isEditor(identity)) {
                                context.vertx()
                                        .executeBlocking(() -> files.find(address.hash()), false)
                                        .onFailure(context::fail)
                                        .onSuccess(found -> found.ifPresentOrElse(
                                                file -> send(context, address, file, PRIVATE), context::next));
                            } else {
                                context.next();
                            }
                        },
                        context::fail);
    }

    private static boolean isEditor(@Nullable SecurityIdentity identity) {
        return identity != null && identity.hasRole(SignedInAccount.EDITOR);
    }

    private void send(RoutingContext context, FileAddress address, StoredFile file, String caching) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        String tag = '"' + file.hash() + '"';
        MultiMap headers = response.headers().set("ETag", tag).set("Cache-Control", caching);
        if (isNamed(request.getHeader("If-None-Match"), tag)) {
            response.setStatusCode(304).end();
            return;
        }
        headers.set("Accept-Ranges", "bytes")
                .set("Content-Type", file.kind().type())
                .set(
                        "Content-Disposition",
                        (file.kind().isShown() ? "inline" : "attachment") + "; filename=\"" + address.name() + '"');
        String condition = request.getHeader("If-Range");
        boolean isPart = request.method().equals(HttpMethod.GET) && (condition == null || condition.equals(tag));
        ByteRange part = isPart ? ByteRange.of(request.getHeader("Range"), file.size()) : null;
        if (part != null) {
            headers.set("Content-Range", part.header(file.size()));
            if (part.length() == 0) {
                headers.remove("Content-Disposition").remove("Content-Type").set("Cache-Control", "no-store");
                response.setStatusCode(416).end();
                return;
            }
            response.setStatusCode(206);
        }
        ByteRange sent = part == null ? new ByteRange(0, file.size()) : part;
        headers.set("Content-Length", String.valueOf(sent.length()));
        if (request.method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            new FileSending(context, bytes, file, sent).start();
        }
    }

    private static boolean isNamed(@Nullable String tags, String tag) {
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .anyMatch(named -> named.equals("*")
                                || named.replaceFirst("^W/", "").equals(tag));
    }
}
