"""Connections that send less than they should, and visitors who write addresses into X-Forwarded-For themselves."""

import http.client
import socket

HEAD = "POST /login HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\n"
FORM = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\n"
IDLE = {
    "nothing": "",
    "half a head": HEAD,
    "a part of a body": HEAD + FORM + "username=",
    "nothing after an answer": "GET /robots.txt HTTP/1.1\r\nHost: localhost\r\n\r\n",
}


def wait_for_idle_connections(site, port):
    """Each of them is closed by the program, and others are answered until then."""
    opened = {}
    for kind, sent in IDLE.items():
        opened[kind] = socket.create_connection(("127.0.0.1", port))
        opened[kind].sendall(sent.encode())
    answers = 0
    for kind, connection in opened.items():
        connection.settimeout(0.2)
        for _ in range(150):
            if is_closed(connection):
                break
            other = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
            other.request("GET", "/robots.txt")
            answers += other.getresponse().status == 200
            other.close()
        else:
            site.note(f"A connection with {kind} was not closed")
        connection.close()
    if not answers:
        site.note("Nobody was answered while connections were idle")
    print(f"{len(opened)} idle connections were closed; {answers} other requests were answered meanwhile")


def is_closed(connection):
    try:
        while connection.recv(4096):
            pass
        return True
    except TimeoutError:
        return False
    except ConnectionError:
        return True


def guess_from_invented_addresses(site):
    """Failures count for the address that nginx has added, whatever the visitor wrote before it."""
    statuses = [guess(site, number, "127.0.0.2", f"192.0.2.{number}") for number in range(30)]
    other = guess(site, 30, "127.0.0.3", "127.0.0.2")
    if (statuses[0], statuses[-1], other) != (422, 429, 422):
        site.note(f"Guesses with invented addresses answered {statuses}, and one from another address {other}")
    print(f"One visitor with 30 invented addresses is slowed down after {statuses.count(422)} failures, another is not")


def guess(site, number, source, forwarded):
    """The status of a failed sign-in. Each has a name of its own, because failures count for names too."""
    fields = {"username": f"nobody{number}", "password": "wrong"}
    return site.send("POST", "/login", fields, source=source, forwarded=forwarded)[0]
