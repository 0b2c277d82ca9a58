"""Kills the packaged program or its database after each saved edit, and looks whether the edit is there. See README.md beside this file."""

import argparse
import contextlib
import html.parser
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import statistics
import subprocess
import tempfile
import threading
import time
import urllib.parse

from bench import PROGRAM, START_SECONDS, USER, free_port

# each kind of kill, in turn
KILLED = (("program",), ("database",), ("database", "program"))
PARAGRAPHS = 300
MARK = re.compile(r"edit-(\d+);")
# what one edit writes of a talk: a title, a long text, and two deliveries
TALK = ("texts.fr.title", "texts.fr.abstract", "deliveries[0].note", "deliveries[1].note")


class Fields(html.parser.HTMLParser):
    """The fields of the talk form by name. The prototypes of cards that scripts add have no number, and are left out."""

    def __init__(self, page):
        super().__init__()
        self.values, self.area = {}, None
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        name = named.get("name") or ""
        if tag == "textarea":
            self.area = name
            self.values[name] = ""
        elif tag == "input" and "[N]" not in name:
            self.values[name] = named.get("value") or ""

    def handle_data(self, data):
        if self.area:
            self.values[self.area] += data

    def handle_endtag(self, tag):
        if tag == "textarea" and self.area is not None:
            # a line break after the tag is none of the text, as in browsers
            self.values[self.area] = self.values[self.area].removeprefix("\n")
            self.area = None


def edit(number):
    """The fields of a talk in which each part says by which edit it was written."""
    mark = f"edit-{number};"
    return {
        "texts.fr.title": f"Un titre, {mark}",
        "texts.fr.abstract": "\n\n".join(f"Paragraphe {n} de {mark}" for n in range(PARAGRAPHS)),
        "deliveries[0].venue": "Rencontre A", "deliveries[0].year": "2024", "deliveries[0].note": f"note {mark}",
        "deliveries[1].venue": "Rencontre B", "deliveries[1].year": "2025", "deliveries[1].note": f"note {mark}",
    }


class Site:
    """The program with its embedded PostgreSQL, and a browser that is signed in."""

    def __init__(self, folder, program, port):
        self.folder, self.program, self.port, self.cookie, self.process = folder, program, port, None, None
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith(("ESTRADE_", "QUARKUS_"))}
        self.environment |= {
            "ESTRADE_ADMIN_USER": USER["username"],
            "ESTRADE_ADMIN_PASSWORD": USER["password"],
            "ESTRADE_SESSION_SECURE": "false",
            "ESTRADE_OUTGOING_ENABLED": "false",
            "ESTRADE_STARTER": "false",
            "QUARKUS_HTTP_HOST": "127.0.0.1",
            "QUARKUS_HTTP_PORT": str(port),
            "QUARKUS_MANAGEMENT_PORT": str(free_port()),
        }

    def start(self):
        with (self.folder / "log").open("a") as log:
            self.process = subprocess.Popen(
                ["java", "-jar", self.program], cwd=self.folder, env=self.environment, stdout=log, stderr=log)

    def send(self, method, path, fields=None):
        """The status, the value of Location or Set-Cookie, and the text of an answer; 0 when there was none."""
        headers = {"Origin": f"http://127.0.0.1:{self.port}", "Content-Type": "application/x-www-form-urlencoded"}
        if self.cookie:
            headers["Cookie"] = self.cookie
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, path, urllib.parse.urlencode(fields) if fields else None, headers)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read().decode()
        except (OSError, http.client.HTTPException):
            return 0, {}, ""
        finally:
            connection.close()

    def wait_for(self, path):
        """Waits until a page is there. Answers with its text."""
        begin = time.monotonic()
        while True:
            status, _, text = self.send("GET", path)
            if status == 200:
                return text
            if time.monotonic() - begin > START_SECONDS:
                raise SystemExit(f"{path} is still {status} after {START_SECONDS} s: see {self.folder / 'log'}")
            time.sleep(0.05)

    def sign_in(self):
        status, headers, _ = self.send("POST", "/login", USER | {"stay": "on"})
        if status != 303:
            raise SystemExit(f"The sign-in was answered with {status}")
        self.cookie = headers["Set-Cookie"].split(";")[0]

    def postmaster(self):
        return int((self.folder / "data/postgresql/postmaster.pid").read_text().splitlines()[0])

    def kill(self, names):
        pids = {"program": self.process.pid, "database": self.postmaster()}
        for name in names:
            os.kill(pids[name], signal.SIGKILL)
        if "program" in names:
            self.process.wait()

    def stop(self):
        if self.process:
            self.process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(60)


class Writer:
    """Saves edits of one talk. The last one that was acknowledged must stay, and at most the next one may be there too."""

    def __init__(self, site):
        self.site, self.acknowledged, self.published = site, 0, 0
        status, headers, _ = site.send("POST", "/admin/talks", edit(0) | {"action": "publish"})
        if status != 303:
            raise SystemExit(f"A new talk was answered with {status}")
        self.path = urllib.parse.urlparse(headers["Location"]).path
        self.slug = Fields(site.wait_for(self.path)).values["slug"]

    def save(self, number, publish):
        """Saves an edit as the form does, or as its script does while somebody types. Answers whether it was acknowledged."""
        status, _, page = self.site.send("GET", self.path)
        if status != 200:
            return False
        fields = Fields(page).values | edit(number) | {"action": "publish"}
        status = self.site.send("POST", self.path if publish else f"{self.path}/autosave", fields)[0]
        if status == (303 if publish else 200):
            self.acknowledged = number
            self.published = number if publish else self.published
            return True
        if status not in (0, 500, 503):
            raise SystemExit(f"An edit was answered with {status}")
        return False

    def faults(self, tried):
        """What is wrong with the talk, after edits up to a number were tried: in the admin, and in what visitors read."""
        found = Fields(self.site.wait_for(self.path)).values
        draft = marks("".join(found[name] for name in TALK))
        faults = wrong("draft", draft, self.acknowledged, tried)
        deadline = time.monotonic() + 20
        while True:
            talks = json.loads(self.site.wait_for("/talks.json"))["talks"]
            public = marks(json.dumps([talk for talk in talks if talk["slug"] == self.slug]))
            still = wrong("page", public, self.published, tried)
            if self.acknowledged == self.published and set(draft) != set(public):
                # every edit was published, so that both are the same one
                still.append(f"half-written, draft {draft[:1]} and page {public[:1]}")
            # other programs' changes are seen within a second
            if not still or time.monotonic() > deadline:
                return faults + still
            time.sleep(0.2)


def marks(text):
    return [int(number) for number in MARK.findall(text)]


def wrong(what, found, acknowledged, tried):
    expected = len(marks("".join(edit(0)[name] for name in TALK)))
    if len(set(found)) != 1 or len(found) != expected:
        return [f"{what}: half-written, {len(found)} of {expected} parts, of the edits {sorted(set(found))}"]
    if not acknowledged <= found[0] <= tried:
        return [f"{what}: lost, edit {found[0]} instead of {acknowledged}"]
    return []


class Meanwhile(threading.Thread):
    """Publishes edits of another talk, so that a kill meets one that is being written."""

    def __init__(self, writer):
        super().__init__(daemon=True)
        self.writer, self.number, self.ended = writer, writer.acknowledged, threading.Event()
        self.start()

    def run(self):
        self.number += 1
        while self.writer.save(self.number, publish=True) and not self.ended.is_set():
            self.number += 1

    def end(self):
        """Waits for the last edit. Answers with the highest number that was tried."""
        self.ended.set()
        self.join()
        return self.number


def play(site, rounds):
    site.start()
    site.wait_for("/")
    site.sign_in()
    writer, other = Writer(site), Writer(site)
    faults, seconds = [], {kind: [] for kind in KILLED}
    for number in range(1, rounds + 1):
        kind = KILLED[number % len(KILLED)]
        meanwhile = Meanwhile(other)
        while not writer.save(number, publish=number % 2 == 0):
            faults.append(f"round {number}: the edit was not accepted at once")
        site.kill(kind)
        begin = time.monotonic()
        if "program" in kind:
            site.start()
        site.wait_for(writer.path)
        seconds[kind].append(time.monotonic() - begin)
        tried = meanwhile.end()
        found = writer.faults(number) + other.faults(tried)
        # the edit that was under way is either there or not: both are right, but it stays so
        other.acknowledged = other.published = marks(Fields(site.wait_for(other.path)).values["texts.fr.title"])[0]
        faults += [f"round {number}, {' and '.join(kind)} killed: {fault}" for fault in found]
        print(f"{number}: {' and '.join(kind)}, back after {seconds[kind][-1]:.1f} s, {other.acknowledged} other edits {found or ''}",
              flush=True)
    for kind, all_seconds in seconds.items():
        if all_seconds:
            print(f"{' and '.join(kind)} killed {len(all_seconds)} times: back after {statistics.median(all_seconds):.1f} s "
                  f"(median), {max(all_seconds):.1f} s (maximum)")
    print(f"{rounds} rounds, {other.acknowledged} edits of the other talk, faults: {len(faults)}", *faults, sep="\n")
    return not faults


def run(options, play):
    """Plays with the program in a folder of its own, which stays, with its log, when something is wrong."""
    options.add_argument("--program", type=pathlib.Path, default=PROGRAM)
    options.add_argument("--port", type=int, default=0)
    chosen = options.parse_args()
    if not chosen.program.exists():
        raise SystemExit(f"No program at {chosen.program}: run ./mvnw package first")
    folder = pathlib.Path(tempfile.mkdtemp(prefix="estrade-bench-"))
    site = Site(folder, chosen.program.resolve(), chosen.port or free_port())
    try:
        sound = play(site, chosen)
    finally:
        site.stop()
    if not sound:
        raise SystemExit(f"The log is in {folder}")
    shutil.rmtree(folder)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--rounds", type=int, default=200)
    run(options, lambda site, chosen: play(site, chosen.rounds))


if __name__ == "__main__":
    main()
