"""Two programs on one database behind nginx: signs in, edits, publishes and reads through it, while programs die.

A third program lends its embedded PostgreSQL and gets no visitors. Every answer is looked at: a page that is wrong, or
older than a second, is a failure.
"""

import datetime
import http.client
import pathlib
import re
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

JAR = pathlib.Path(sys.argv[1]).resolve()
FORM = pathlib.Path(__file__).resolve().parent.parent / "docker" / "test-form.py"
REQUESTS = 1000
PUBLICATIONS = 30
STALE = 1.0
USER, PASSWORD = "check", secrets.token_hex(16)
PUBLIC = "https://estrade.example"
PAGES = ["/", "/en", "/feed.atom", "/talks.json", "/?q=edition", "/sitemap.xml"]


def free_port():
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        return opened.getsockname()[1]


class Program:
    """One of the packaged program, in a folder of its own."""

    def __init__(self, folder, name, environment):
        self.folder = folder / name
        self.folder.mkdir()
        self.name, self.environment = name, environment
        self.port, self.management = free_port(), free_port()
        self.process = None

    def start(self):
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen(
                ["java", "-Xmx512m", "-Dquarkus.http.host=127.0.0.1", f"-Dquarkus.http.port={self.port}",
                 "-Dquarkus.management.host=127.0.0.1", f"-Dquarkus.management.port={self.management}",
                 "-jar", str(JAR)],
                cwd=self.folder, stdout=log, stderr=log, env={"PATH": "/usr/bin:/bin", **self.environment})

    def wait_until_ready(self):
        for _ in range(240):
            if self.process.poll() is not None:
                sys.exit(f"{self.name} ended:\n" + (self.folder / "log").read_text())
            if self.ask("/q/health/ready")[0] == 200:
                return
            time.sleep(0.5)
        sys.exit(f"{self.name} never got ready:\n" + (self.folder / "log").read_text())

    def ask(self, path):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", self.management, timeout=10)
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        except OSError:
            return 0, ""

    def metric(self, name):
        found = re.search("^" + re.escape(name) + r" (\S+)$", self.ask("/q/metrics")[1], re.MULTILINE)
        return float(found[1]) if found else 0.0

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        """Seconds from SIGTERM to its end."""
        if self.process is None or self.process.poll() is not None:
            return 0.0
        begun = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=30)
        return time.monotonic() - begun


class Site:
    """The door that visitors use, and what was seen there."""

    def __init__(self, port):
        self.port = port
        self.cookie = None
        self.lock = threading.Lock()
        self.requests = self.retries = 0
        self.wrong = []
        # each publication's number, with when it was begun and when it was answered
        self.begun, self.published = {0: 0.0}, {0: 0.0}

    def send(self, method, path, fields=None, signed_in=False):
        headers = {"Sec-Fetch-Site": "same-origin"}
        if signed_in:
            headers["Cookie"] = self.cookie
        body = None
        if fields is not None:
            body = fields if isinstance(fields, str) else urllib.parse.urlencode(fields)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        with self.lock:
            self.requests += 1
        return answer.status, text, answer.headers

    def expect(self, wanted, method, path, fields=None):
        """As the speaker. Whoever sees an error while a program dies tries again, with the same form."""
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
        cookie = headers.get("Set-Cookie", "")
        if status != 303 or not cookie.startswith("__Host-") or "Secure" not in cookie:
            sys.exit(f"Signing in answered {status} with the cookie {cookie}")
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
                self.note(f"{path} does not say the address that visitors use")
            return
        shown = re.search(r"Edition (\d+) of a talk", text)
        shown = int(shown[1]) if shown else 0
        due = max(number for number, when in list(self.published.items()) if when <= asked - STALE)
        possible = max(number for number, when in list(self.begun.items()) if when <= answered)
        if not due <= shown <= possible:
            self.note(f"{path} showed edition {shown}; {due} was there a second before")


def nginx(folder, port, programs):
    servers = "\n".join(f"server 127.0.0.1:{program.port} max_fails=1 fail_timeout=2s;" for program in programs)
    temporary = "\n".join(f"{kind}_temp_path {folder}/{kind};"
                          for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (folder / "nginx.conf").write_text(f"""
        daemon off;
        pid {folder}/nginx.pid;
        error_log {folder}/nginx.log;
        events {{}}
        http {{
          access_log off;
          {temporary}
          upstream estrade {{ {servers} keepalive 8; }}
          server {{
            listen 127.0.0.1:{port};
            client_max_body_size 64m;
            location / {{
              proxy_pass http://estrade;
              proxy_http_version 1.1;
              proxy_set_header Connection "";
              proxy_next_upstream error timeout http_503;
              proxy_connect_timeout 2s;
              proxy_set_header X-Forwarded-For $remote_addr;
              proxy_set_header X-Forwarded-Proto https;
              proxy_set_header X-Forwarded-Host estrade.example;
              proxy_set_header X-Request-Id $request_id;
            }}
          }}
        }}
    """)
    return subprocess.Popen(["nginx", "-c", f"{folder}/nginx.conf", "-p", str(folder), "-e", f"{folder}/nginx.log"])


def readers(site, done):
    def visit(start):
        turn = start
        while not done.is_set():
            try:
                site.read(PAGES[turn % len(PAGES)])
            except OSError as failure:
                site.note(f"{PAGES[turn % len(PAGES)]}: {failure}")
            turn += 1
            time.sleep(0.05)

    threads = [threading.Thread(target=visit, args=(start,)) for start in range(4)]
    for thread in threads:
        thread.start()
    return threads


def editor(site, talk, done):
    def edit():
        number = 0
        while not done.is_set():
            number += 1
            site.publish(talk, number)
            time.sleep(0.3)

    thread = threading.Thread(target=edit)
    thread.start()
    return thread


def planned_publication(site, everybody):
    """What was planned for the next minute is published, once."""
    text, _ = site.expect(200, "GET", "/admin/talks")
    talk = sorted(set(re.findall(r'"(/admin/talks/[0-9]+)"', text)))[-1]
    page, _ = site.expect(200, "GET", talk)
    zone = re.search(r'for="publishAt">[^<]*<small>([^<]*)<', page)[1]
    import zoneinfo
    now = datetime.datetime.now(zoneinfo.ZoneInfo(re.search(r"[A-Z]\w+/\w+", zone)[0]))
    due = now.replace(second=0) + datetime.timedelta(minutes=1 if now.second < 50 else 2)
    site.edit(talk, "texts.fr.title=Planned and published", f"publishAt={due:%Y-%m-%dT%H:%M}", "action=schedule")
    for _ in range(180):
        if "Planned and published" in site.send("GET", "/")[1]:
            break
        time.sleep(1)
    else:
        site.note("What was planned was not published")
    time.sleep(35)
    times = published(site, "Planned and published")
    print(f"Planned for {due:%H:%M}: published {times} time{'' if times == 1 else 's'}")
    if times != 1:
        site.note(f"What was planned was published {times} times")
    running = sum(program.metric('estrade_turns_total{turn="publication"}') for program in everybody)
    return running


def published(site, title):
    """How often the program says that it published it."""
    text, _ = site.expect(200, "GET", "/admin/history")
    return len(re.findall(r"publié\b[^\n]*" + title, text))


def main(folder):
    keeper = Program(folder, "keeper", {"ESTRADE_ADMIN_USER": USER, "ESTRADE_ADMIN_PASSWORD": PASSWORD})
    keeper.start()
    started = [keeper]
    proxy = None
    try:
        keeper.wait_until_ready()
        data = keeper.folder / "data"
        port = (data / "postgresql" / "postmaster.pid").read_text().splitlines()[3]
        shared = {"ESTRADE_DB_URL": f"jdbc:postgresql://localhost:{port}/estrade",
                  "ESTRADE_DB_USER": "estrade", "ESTRADE_DB_PASSWORD_FILE": str(data / "password"),
                  "ESTRADE_BEHIND_PROXY": "true"}
        one, two = (Program(folder, name, shared) for name in ("one", "two"))
        for program in (one, two):
            started.append(program)
            program.start()
        for program in (one, two):
            program.wait_until_ready()
        door = free_port()
        proxy = nginx(folder, door, (one, two))
        site = Site(door)
        time.sleep(1)
        site.sign_in()
        talk = site.first_talk()
        site.publish(talk, 1)
        site.published[0] = site.published[1]
        time.sleep(STALE)

        begun = time.monotonic()
        done = threading.Event()
        working = readers(site, done) + [editor(site, talk, done)]
        time.sleep(5)
        two.kill()
        time.sleep(3)
        two.start()
        two.wait_until_ready()
        time.sleep(3)
        stopped = one.stop()
        one.start()
        one.wait_until_ready()
        while site.requests < REQUESTS or len(site.published) < PUBLICATIONS:
            time.sleep(0.2)
        done.set()
        for thread in working:
            thread.join()
        seconds = time.monotonic() - begun
        print(f"{site.requests} requests and {len(site.published) - 1} publications in {seconds:.0f} s; one program killed"
              f" and started again, the other stopped in {stopped:.1f} s and started again;"
              f" {site.retries} forms sent twice")
        for program in (one, two):
            count = program.metric("estrade_publish_visible_seconds_count")
            total = program.metric("estrade_publish_visible_seconds_sum")
            longest = program.metric("estrade_publish_visible_seconds_max")
            print(f"{program.name}: from stored to visible {1000 * total / max(count, 1):.0f} ms on average over"
                  f" {count:.0f} changes, {1000 * longest:.0f} ms lately at most")
        before = sum(program.metric('estrade_turns_total{turn="publication"}') for program in started)
        turns_begun = time.monotonic()
        after = planned_publication(site, started)
        turns, seconds = after - before, time.monotonic() - turns_begun
        print(f"Three programs looked for planned publications {turns:.0f} times in {seconds:.0f} s")
        if not 1 <= turns <= seconds / 24 + 1:
            site.note("Scheduled work did not run once a turn")
        if stopped > 10:
            site.note(f"Stopping took {stopped:.1f} s")
        for sentence in site.wrong[:20]:
            print("WRONG " + sentence, file=sys.stderr)
        return 1 if site.wrong else 0
    finally:
        if proxy:
            proxy.terminate()
            proxy.wait()
        for program in reversed(started):
            program.stop()


with tempfile.TemporaryDirectory() as created:
    # nginx's workers are another user's
    pathlib.Path(created).chmod(0o755)
    sys.exit(main(pathlib.Path(created)))
