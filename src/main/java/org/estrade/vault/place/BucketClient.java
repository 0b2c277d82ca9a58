package org.estrade.vault.place;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.estrade.vault.place.FileBucket.StoredObject;
import org.estrade.vault.place.PlaceFailure.Reason;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/**
 * What the program says to an S3-compatible server. No other class uses the client library, whose classes are loaded when a
 * bucket is set.
 *
 * <p>Checksums are the {@code Content-MD5} of each request: other servers than Amazon's refuse the newer kinds. The secret
 * stays on this machine: a request has only the signature that is made with it.
 */
final class BucketClient {

    /** Larger files are sent in parts of this size, in bytes. */
    private static final long PART = 16L << 20;

    private static final Duration CONNECTING = Duration.ofSeconds(3);

    /** How long an attempt to send a part of a file may take. */
    private static final Duration SENDING = Duration.ofMinutes(5);

    private static final int ATTEMPTS = 2;

    private static final AwsRequestOverrideConfiguration LONG_REQUEST = AwsRequestOverrideConfiguration.builder()
            .apiCallAttemptTimeout(SENDING)
            .build();

    private final S3Client s3;
    private final String bucket;
    private final String place;

    BucketClient(BucketSettings settings) {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.key(), settings.secret())))
                .forcePathStyle(settings.hasPathStyle())
                .serviceConfiguration(
                        S3Configuration.builder().chunkedEncodingEnabled(false).build())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTING)
                        .socketTimeout(settings.timeout()))
                .overrideConfiguration(override -> override.apiCallAttemptTimeout(
                                settings.timeout().plus(CONNECTING))
                        .retryStrategy(retries -> retries.maxAttempts(ATTEMPTS)));
        if (settings.endpoint() != null) {
            builder.endpointOverride(settings.endpoint());
        }
        this.s3 = builder.build();
        this.bucket = settings.bucket();
        this.place = settings.endpoint() == null
                ? "The bucket " + bucket
                : "The bucket %s at %s".formatted(bucket, settings.endpoint());
    }

    /** Does nothing when the bucket is there and accepts the key. */
    void check() {
        answer(() -> s3.headBucket(request -> request.bucket(bucket)));
    }

    /** Stores a file of the disk as an object, which exists when all of it is there. */
    void put(Path file, String name) throws IOException {
        long size = Files.size(file);
        if (size > PART) {
            putInParts(file, size, name);
        } else {
            FilePart whole = new FilePart(file, 0, size);
            answer(() -> s3.putObject(
                    request -> request.bucket(bucket)
                            .key(name)
                            .contentMD5(whole.md5())
                            .overrideConfiguration(LONG_REQUEST),
                    body(whole)));
        }
    }

    private void putInParts(Path file, long size, String name) {
        String upload = answer(() -> s3.createMultipartUpload(
                        request -> request.bucket(bucket).key(name)))
                .uploadId();
        boolean isComplete = false;
        try {
            List<CompletedPart> parts = new ArrayList<>();
            for (long start = 0; start < size; start += PART) {
                FilePart part = new FilePart(file, start, Math.min(PART, size - start));
                int number = parts.size() + 1;
                String tag = answer(() -> s3.uploadPart(
                                request -> request.bucket(bucket)
                                        .key(name)
                                        .uploadId(upload)
                                        .partNumber(number)
                                        .contentMD5(part.md5())
                                        .overrideConfiguration(LONG_REQUEST),
                                body(part)))
                        .eTag();
                parts.add(CompletedPart.builder().partNumber(number).eTag(tag).build());
            }
            answer(() -> s3.completeMultipartUpload(request -> request.bucket(bucket)
                    .key(name)
                    .uploadId(upload)
                    .multipartUpload(all -> all.parts(parts))
                    .overrideConfiguration(LONG_REQUEST)));
            isComplete = true;
        } finally {
            if (!isComplete) {
                endIfPossible(name, upload);
            }
        }
    }

    private static RequestBody body(FilePart part) {
        return RequestBody.fromContentProvider(part::open, part.length(), "application/octet-stream");
    }

    private void endIfPossible(String name, String upload) {
        try {
            end(name, upload);
        } catch (PlaceFailure left) {
            // the housekeeping ends it
            return;
        }
    }

    private void end(String name, String upload) {
        answer(() -> s3.abortMultipartUpload(
                request -> request.bucket(bucket).key(name).uploadId(upload)));
    }

    /**
     * The bytes of a part of an object; empty when there is no such object.
     *
     * @param start the number of bytes before the part
     * @param end the number of bytes up to the end of the part, more than before it
     */
    Optional<InputStream> open(String name, long start, long end) {
        try {
            return Optional.of(new Bytes(s3.getObject(
                    request -> request.bucket(bucket).key(name).range("bytes=%d-%d".formatted(start, end - 1)))));
        } catch (AwsServiceException refused) {
            if (refused.statusCode() == 404 && !code(refused).equals("NoSuchBucket")) {
                return Optional.empty();
            }
            throw failure(refused);
        } catch (SdkException silent) {
            throw failure(silent);
        }
    }

    /** The objects whose names begin with a text. */
    List<StoredObject> list(String beginning) {
        return answer(() ->
                s3.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(beginning)).contents().stream()
                        .map(object -> new StoredObject(object.key(), object.lastModified()))
                        .toList());
    }

    void delete(String name) {
        answer(() -> s3.deleteObject(request -> request.bucket(bucket).key(name)));
    }

    /** Ends the uploads in parts that began before a time: their programs were ended. */
    void endUploads(String beginning, Instant time) {
        answer(
                        () -> s3
                                .listMultipartUploadsPaginator(
                                        request -> request.bucket(bucket).prefix(beginning))
                                .uploads()
                                .stream()
                                .toList())
                .stream()
                .filter(upload -> upload.initiated().isBefore(time))
                .forEach(upload -> end(upload.key(), upload.uploadId()));
    }

    private <T> T answer(Supplier<T> request) {
        try {
            return request.get();
        } catch (SdkException failure) {
            throw failure(failure);
        }
    }

    private PlaceFailure failure(SdkException cause) {
        if (!(cause instanceof AwsServiceException refused)) {
            return new PlaceFailure(
                    Reason.SILENT, "%s does not answer: %s".formatted(place, cause.getMessage()), cause);
        }
        int status = refused.statusCode();
        String answer = "%d %s".formatted(status, code(refused)).strip();
        boolean isOfAMoment = status >= 500 || status == 408 || status == 429;
        return isOfAMoment
                ? new PlaceFailure(Reason.SILENT, "%s has a fault: %s".formatted(place, answer), cause)
                : new PlaceFailure(Reason.REFUSES, "%s refuses: %s".formatted(place, answer), cause);
    }

    private static String code(AwsServiceException refused) {
        return refused.awsErrorDetails() == null
                ? ""
                : String.valueOf(refused.awsErrorDetails().errorCode());
    }

    /** The bytes of an object. What was not read when it is closed is not fetched. */
    private final class Bytes extends FilterInputStream {

        private final ResponseInputStream<GetObjectResponse> bytes;

        Bytes(ResponseInputStream<GetObjectResponse> bytes) {
            super(bytes);
            this.bytes = bytes;
        }

        @Override
        public int read(byte[] into, int offset, int most) {
            try {
                return bytes.read(into, offset, most);
            } catch (IOException | SdkException broken) {
                throw new PlaceFailure(
                        Reason.SILENT, "%s sends no more: %s".formatted(place, broken.getMessage()), broken);
            }
        }

        @Override
        public void close() {
            bytes.abort();
        }
    }
}
