"""The site as visitors and the speaker see it through the proxy; keeps every wrong answer."""

import http.client
import pathlib
import re
import secrets
import subprocess
import sys
import threading
import time
import urllib.parse

FORM = pathlib.Path(__file__).resolve().parents[2] / "docker" / "test-form.py"
STALE = 1.0  # seconds after which a page must show a change
USER, PASSWORD = "check", secrets.token_hex(16)
PUBLIC = "https://estrade.example"


class Site:
    """The address that visitors use, and what was wrong there."""

    def __init__(self, port):
        self.port = port
        self.cookie = None
        self.lock = threading.Lock()
        self.requests = self.retries = 0
        self.wrong = []
        # the number of each publication, with the times of its request and of its answer
        self.begun, self.published = {0: 0.0}, {0: 0.0}

    def send(self, method, path, fields=None, signed_in=False, source="127.0.0.1", forwarded=None):
        headers = {"Sec-Fetch-Site": "same-origin"}
        if forwarded:
            headers["X-Forwarded-For"] = forwarded
        if signed_in:
            headers["Cookie"] = self.cookie
        body = None
        if fields is not None:
            body = fields if isinstance(fields, str) else urllib.parse.urlencode(fields)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30, source_address=(source, 0))
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        with self.lock:
            self.requests += 1
        return answer.status, text, answer.headers

    def expect(self, wanted, method, path, fields=None):
        """A request of the speaker. After an error from a program that stops, the same form is sent again, as a person does."""
        for last in (False, False, True):
            status, text, headers = self.send(method, path, fields, signed_in=True)
            if status == wanted:
                return text, headers
            if status not in (502, 503) or last:
                self.note(f"{method} {path} answered {status}, not {wanted}")
                return text, headers
            with self.lock:
                self.retries += 1

    def note(self, sentence):
        with self.lock:
            self.wrong.append(sentence)

    def sign_in(self):
        status, _, headers = self.send("POST", "/login", {"username": USER, "password": PASSWORD})
        # the other cookie only says that this browser is known
        cookie = next((one for one in headers.get_all("Set-Cookie", []) if one.startswith("__Host-estrade=")), "")
        if status != 303 or "Secure" not in cookie:
            sys.exit(f"Signing in answered {status} with the cookie {cookie}")
        if headers["Strict-Transport-Security"] != "max-age=63072000":
            self.note(f"Over HTTPS, Strict-Transport-Security is {headers['Strict-Transport-Security']}")
        self.cookie = cookie.split(";")[0]

    def first_talk(self):
        text, _ = self.expect(200, "GET", "/admin/talks")
        return re.search(r'"(/admin/talks/[0-9]+)"', text)[1]

    def edit(self, talk, *typed):
        page, _ = self.expect(200, "GET", talk)
        form = subprocess.run([sys.executable, str(FORM), "talk-form", *typed], input=page, text=True,
                              check=True, capture_output=True).stdout.strip()
        self.expect(303, "POST", talk, form)

    def publish(self, talk, number):
        self.begun[number] = time.monotonic()
        self.edit(talk, f"texts.fr.title=Edition {number} of a talk", "action=publish")
        self.published[number] = time.monotonic()

    def read(self, path):
        asked = time.monotonic()
        status, text, _ = self.send("GET", path)
        answered = time.monotonic()
        if status != 200:
            self.note(f"{path} answered {status}")
            return
        if path == "/sitemap.xml":
            if f"<loc>{PUBLIC}/" not in text:
                self.note(f"{path} does not contain the public address")
            return
        shown = re.search(r"Edition (\d+) of a talk", text)
        shown = int(shown[1]) if shown else 0
        due = max(number for number, when in list(self.published.items()) if when <= asked - STALE)
        possible = max(number for number, when in list(self.begun.items()) if when <= answered)
        if not due <= shown <= possible:
            self.note(f"{path} showed edition {shown}; {due} was published a second before")
