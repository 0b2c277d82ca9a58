package org.estrade.vault.place;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.startup.StartupError;
import org.jspecify.annotations.Nullable;

/** The settings of the bucket. The secret is in no text that this class makes. */
@Singleton
public class BucketSettings {

    private final @Nullable URI endpoint;
    private final String region;
    private final String bucket;
    private final String key;
    private final String secret;
    private final boolean hasPathStyle;
    private final Duration timeout;

    /**
     * Reads the settings.
     *
     * @param endpoint the address of the server; empty for Amazon's own, which follows from the region
     * @param region the region, which is part of each signature
     * @param bucket the name of the bucket; empty when there is none
     * @param key the name of the key
     * @param pathStyle whether the name of the bucket is in the path of each address, or else in its host; empty for the path
     *     with a server of one's own, and the host with Amazon's
     * @param timeout how long the server may be silent
     * @throws StartupError when the bucket is named without a key, or the address is none
     */
    BucketSettings(
            @ConfigProperty(name = "estrade.s3.endpoint") Optional<String> endpoint,
            @ConfigProperty(name = "estrade.s3.region", defaultValue = "us-east-1") String region,
            @ConfigProperty(name = "estrade.s3.bucket") Optional<String> bucket,
            @ConfigProperty(name = "estrade.s3.key") Optional<String> key,
            @ConfigProperty(name = "estrade.s3.secret") Optional<String> secret,
            @ConfigProperty(name = "estrade.s3.path-style") Optional<Boolean> pathStyle,
            @ConfigProperty(name = "estrade.s3.timeout", defaultValue = "15S") Duration timeout) {
        this.bucket = bucket.orElse("");
        this.endpoint = isSet() ? endpoint.map(BucketSettings::address).orElse(null) : null;
        this.region = region;
        this.key = key.orElse("");
        this.secret = secret.orElse("");
        this.timeout = timeout;
        this.hasPathStyle = pathStyle.orElse(this.endpoint != null);
        if (isSet() && Stream.of(this.key, this.secret).anyMatch(String::isEmpty)) {
            throw new StartupError("ESTRADE_S3_BUCKET is set: ESTRADE_S3_KEY and ESTRADE_S3_SECRET are missing.");
        }
    }

    private static URI address(String endpoint) {
        try {
            URI address = new URI(endpoint);
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
                return address;
            }
        } catch (URISyntaxException noAddress) {
            // as an address without a host
        }
        throw new StartupError("ESTRADE_S3_ENDPOINT is no address with http or https: %s".formatted(endpoint));
    }

    boolean isSet() {
        return !bucket.isEmpty();
    }

    @Nullable URI endpoint() {
        return endpoint;
    }

    String region() {
        return region;
    }

    String bucket() {
        return bucket;
    }

    String key() {
        return key;
    }

    String secret() {
        return secret;
    }

    boolean hasPathStyle() {
        return hasPathStyle;
    }

    Duration timeout() {
        return timeout;
    }
}
