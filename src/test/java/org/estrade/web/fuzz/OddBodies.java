package org.estrade.web.fuzz;

import java.util.List;

/** What bodies consist of, and the headers that describe them: valid, nearly valid, and not valid. */
final class OddBodies {

    static final List<String> LENGTHS = List.of(
            "-1",
            "+5",
            "0x5",
            "5, 5",
            "5,6",
            "",
            " ",
            "5 5",
            "1e3",
            "9".repeat(30),
            "9223372036854775807",
            "2147483648",
            "00005",
            "5\r\nContent-Length: 6",
            "5\r\nContent-Length: 5",
            "5\r\nTransfer-Encoding: chunked");

    static final List<String> CODINGS = List.of(
            "chunked",
            "chunked, identity",
            "identity",
            "xchunked",
            "gzip, chunked",
            "chunked, chunked",
            "Chunked",
            "chunked\r\nTransfer-Encoding: identity",
            "\tchunked",
            "chunked\r\n , x",
            "");

    static final List<String> CHUNKS = List.of(
            "5\r\na=b&c\r\n0\r\n\r\n",
            "5;x=\"" + "y".repeat(9_000) + "\"\r\na=b&c\r\n0\r\n\r\n",
            "-5\r\na=b&c\r\n0\r\n\r\n",
            "FFFFFFFFFFFFFFFF\r\na=b",
            "7FFFFFFF\r\na=b",
            "g\r\na=b\r\n0\r\n\r\n",
            "5\na=b&c\n0\n\n",
            "5\r\na=b&cXX0\r\n\r\n",
            "5\r\na=b",
            "0\r\nX: y\r\nContent-Length: 3\r\n\r\n",
            "0\r\n" + "X: y\r\n".repeat(2_000) + "\r\n",
            "0\r\n: \0\r\n\r\n",
            "1\r\na\r\n".repeat(3_000) + "0\r\n\r\n",
            "\r\n\r\n0\r\n\r\n",
            "0x5\r\na=b&c\r\n0\r\n\r\n");

    static final List<String> TYPES = List.of(
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded; charset=nothing",
            "application/x-www-form-urlencoded; charset=utf-16",
            "application/x-www-form-urlencoded; charset=\"",
            "multipart/form-data; boundary=x",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=\"x",
            "multipart/form-data; charset=nothing; boundary=x",
            "multipart/form-data; boundary=" + "x".repeat(3_000),
            "multipart/mixed; boundary=x",
            "application/json",
            "text/plain; charset=\0",
            "x",
            "/",
            ";",
            "*/*",
            "");

    static final List<String> BODIES = List.of(
            "",
            "a=b&c=d",
            "username=jeanne&password=x",
            "username=" + "\u00ff".repeat(5_000),
            "%zz=%&%q=%",
            "a=&".repeat(4_000),
            "[0].a[1].b=c&deliveries[99999999999].venue=x&deliveries[-1].venue=y&texts..=z&texts.xx.title=t",
            "=&==&&=",
            "{\"a\":",
            "[".repeat(8_000),
            "{\"id\":{\"id\":1},\"response\":[],\"type\":null}",
            "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n",
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\0../../a\r\n\r\nb\r\n--x--\r\n",
            "--x\r\nContent-Disposition: form-data; name=a; filename*=nothing''%zz\r\n\r\nb\r\n--x--\r\n",
            "--x\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: text/plain; charset=nothing\r\n\r\nb\r\n--x--\r\n",
            "--x\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\n\u00ff*\r\n--x--\r\n",
            "--x\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n\r\nb\r\n--x--",
            "--x\r\n" + "X: y\r\n".repeat(1_000) + "\r\nb\r\n--x--\r\n",
            "--x\r\n\r\n--x\r\n: \r\n\r\n--x",
            "--x\r\nContent-Dis",
            "\0".repeat(10_000));

    /** The bytes of the beginning of HTTP/2, and of other protocols that a port may get. */
    static final List<String> PROTOCOLS = List.of(
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0" + "\0\0\0\t\0\0\0\0\1".repeat(300),
            "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003" + "x".repeat(200),
            "SSH-2.0-x\r\n",
            "EHLO x\r\n",
            "\r\n".repeat(3_000),
            "\0".repeat(5_000),
            "GET /\r\n",
            "GET / HTTP/1.1\n\n");

    private OddBodies() {}
}
