package org.estrade.account.passkey;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * An authenticator with one passkey (P-256), and the browser around it. Everything that a forger could change is a field, so
 * that a test says what is wrong with an answer.
 */
final class SoftAuthenticator {

    private static final int USER_PRESENT = 0x01;
    private static final int USER_VERIFIED = 0x04;
    private static final int HAS_CREDENTIAL = 0x40;

    private final KeyPair key = newKey();
    byte[] id = bytes(32, 7);
    byte[] handle = {};
    String host = "localhost";
    String origin;
    int counter = 1;
    boolean recognisesUser = true;

    SoftAuthenticator(String origin) {
        this.origin = origin;
    }

    private static byte[] bytes(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Makes the passkey for these options, as {@code navigator.credentials.create} does. */
    String create(String options) {
        JsonPath asked = JsonPath.from(options);
        handle = Base64.getUrlDecoder().decode(asked.getString("user.id"));
        byte[] authenticator = concat(
                authenticatorData(HAS_CREDENTIAL),
                bytes(16, 0),
                ByteBuffer.allocate(2).putShort((short) id.length).array(),
                id,
                coseKey());
        // {"fmt": "none", "attStmt": {}, "authData": …} in CBOR
        byte[] attestation = concat(
                new byte[] {(byte) 0xa3, 0x63},
                ascii("fmt"),
                new byte[] {0x64},
                ascii("none"),
                new byte[] {0x67},
                ascii("attStmt"),
                new byte[] {(byte) 0xa0, 0x68},
                ascii("authData"),
                new byte[] {0x59, (byte) (authenticator.length >> 8), (byte) authenticator.length},
                authenticator);
        return answer("\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\""
                .formatted(text(client("webauthn.create", asked.getString("challenge"))), text(attestation)));
    }

    /** Signs for these options, as {@code navigator.credentials.get} does. */
    String use(String options) {
        return use(options, JsonPath.from(options).getString("challenge"));
    }

    /** Signs another challenge than that of the options. */
    String use(String options, String challenge) {
        byte[] client = client("webauthn.get", challenge);
        byte[] authenticator = authenticatorData(0);
        return answer(
                "\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
                        .formatted(
                                text(client),
                                text(authenticator),
                                text(signature(concat(authenticator, sha256(client)))),
                                text(handle)));
    }

    private String answer(String response) {
        return "{\"id\":\"%1$s\",\"rawId\":\"%1$s\",\"type\":\"public-key\",\"response\":{%2$s},\"clientExtensionResults\":{}}"
                .formatted(text(id), response);
    }

    private byte[] client(String type, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int more) {
        int flags = USER_PRESENT | (recognisesUser ? USER_VERIFIED : 0) | more;
        return concat(
                sha256(host.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) flags},
                ByteBuffer.allocate(4).putInt(counter).array());
    }

    /** {1: 2, 3: -7, -1: 1, -2: x, -3: y} in CBOR. */
    private byte[] coseKey() {
        ECPublicKey point = (ECPublicKey) key.getPublic();
        return concat(
                new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20},
                unsigned(point.getW().getAffineX()),
                new byte[] {0x22, 0x58, 0x20},
                unsigned(point.getW().getAffineY()));
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private byte[] signature(byte[] signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(signed);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
