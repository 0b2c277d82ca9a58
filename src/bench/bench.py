"""Measures the packaged program. See README.md beside this file."""

import argparse
import contextlib
import html.parser
import http.cookiejar
import os
import pathlib
import platform
import re
import shutil
import signal
import socket
import statistics
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).parent.resolve()
PROGRAM = HERE.parent.parent / "target/quarkus-app/quarkus-run.jar"
SERVER_CPU, CLIENT_CPU = "0", "1"
TICKS = os.sysconf("SC_CLK_TCK")
START_SECONDS = 600
USER = {"username": "bench", "password": "Xq7-rivage-lune"}

NGINX = """
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
worker_processes 1;
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  open_file_cache max=100;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  types {{ text/html html; }}
  server {{
    listen 127.0.0.1:{port};
    root {folder}/root;
    gzip_static on; gzip_vary on;
    brotli_static on;
    add_header Cache-Control no-cache;
  }}
}}
"""


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def get(url, **headers):
    """The status, the headers and the body of an answer, and the seconds until it was there."""
    request = urllib.request.Request(url, headers={name.replace("_", "-"): value for name, value in headers.items()})
    begin = time.monotonic()
    try:
        with urllib.request.urlopen(request, timeout=120) as answer:
            return answer.status, answer.headers, answer.read(), time.monotonic() - begin
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read(), time.monotonic() - begin


def head_bytes(port, path, *lines):
    """The size of the head of an answer, which is not the first one of its connection."""
    request = "\r\n".join([f"GET {path} HTTP/1.1", f"Host: 127.0.0.1:{port}", *lines, "", ""]).encode()
    with socket.create_connection(("127.0.0.1", port)) as connection:
        for _ in range(2):
            connection.sendall(request)
            answer = b""
            while b"\r\n\r\n" not in answer:
                answer += connection.recv(65536)
    return answer.index(b"\r\n\r\n") + 4


def children(pid):
    found = [pid]
    for one in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):
        for child in one.read_text().split():
            found += children(int(child))
    return found


def processor_seconds(pids):
    total = 0
    for pid in pids:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICKS


def resident_mib(pid):
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text())[1]) / 1024


@contextlib.contextmanager
def process(command, **options):
    started = subprocess.Popen(["taskset", "-c", SERVER_CPU, *command], **options)
    try:
        yield started
    finally:
        started.send_signal(signal.SIGTERM)
        started.wait(60)


@contextlib.contextmanager
def estrade(folder, talks, *deliveries_of_each):
    """The program on one processor with that many talks: its process, its port and the seconds until its first answer."""
    port = free_port()
    page = folder / f"talks-{talks}.md"
    generate = ["python3", HERE / "generate.py", str(talks), *map(str, deliveries_of_each)]
    page.write_text(subprocess.run(generate, check=True, capture_output=True, text=True).stdout)
    data = folder / f"data-{talks}"
    data.mkdir()
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("ESTRADE_", "QUARKUS_"))}
    environment |= {
        "ESTRADE_IMPORT": str(page),
        "ESTRADE_ADMIN_USER": USER["username"],
        "ESTRADE_ADMIN_PASSWORD": USER["password"],
        "ESTRADE_SESSION_SECURE": "false",
        "QUARKUS_HTTP_HOST": "127.0.0.1",
        "QUARKUS_HTTP_PORT": str(port),
        "QUARKUS_MANAGEMENT_PORT": str(free_port()),
    }
    begin = time.monotonic()
    with (data / "log").open("w") as log, process(
        ["java", "-jar", PROGRAM], cwd=data, env=environment, stdout=log, stderr=log
    ) as program:
        while True:
            with contextlib.suppress(OSError):
                get(f"http://127.0.0.1:{port}/", Accept_Encoding="br")
                break
            if program.poll() is not None or time.monotonic() - begin > START_SECONDS:
                raise SystemExit((data / "log").read_text())
            time.sleep(0.1)
        yield program, port, time.monotonic() - begin


@contextlib.contextmanager
def nginx(folder, page):
    """nginx with the bytes of a page: its process and its port. The folder has one file for each coding."""
    port = free_port()
    root = folder / "root"
    root.mkdir()
    for ending, coding in (("", "identity"), (".gz", "gzip"), (".br", "br")):
        (root / f"index.html{ending}").write_bytes(get(page, Accept_Encoding=coding)[2])
    for each in [folder, *folder.rglob("*")]:
        each.chmod(0o755 if each.is_dir() else 0o644)
    configuration = folder / "nginx.conf"
    configuration.write_text(NGINX.format(folder=folder, port=port))
    with process(["nginx", "-c", configuration]) as server:
        time.sleep(1)
        yield server, port


def wrk(server, port, connections, seconds, *headers):
    """Requests in a second, microseconds of processor time for each, and the 99th percentile of the latency in ms."""
    pids = children(server.pid)
    begin = processor_seconds(pids)
    output = subprocess.run(
        wrk_command(port, connections, seconds, *headers), check=True, capture_output=True, text=True).stdout
    requests = int(re.search(r"(\d+) requests in", output)[1])
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", output)[1])
    return rate, (processor_seconds(pids) - begin) / requests * 1e6, p99(output)


def wrk_command(port, connections, seconds, *headers):
    options = [option for header in headers for option in ("-H", header)]
    return ["taskset", "-c", CLIENT_CPU, "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", *options,
            f"http://127.0.0.1:{port}/"]


def p99(output):
    """The 99th percentile of the latency in milliseconds, in what wrk has printed."""
    value, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", output).groups()
    return float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def compare(folder, rounds, seconds):
    """Rows of the table that compares the program with nginx, each with the values of both."""
    with estrade(folder, 8) as (program, port, start):
        base = f"http://127.0.0.1:{port}/"
        # the smallest bytes are made in the background
        for _ in range(300):
            if "quick" not in get(base, Accept_Encoding="gzip")[1]["ETag"]:
                break
            time.sleep(0.2)
        wrk(program, port, 16, 15, "Accept-Encoding: gzip")
        with nginx(created(folder / "files"), base) as (other, other_port):
            servers = {"nginx": (other, other_port), "estrade": (program, port)}
            known = {}
            for name, (_, one) in servers.items():
                etag = get(f"http://127.0.0.1:{one}/", Accept_Encoding="gzip")[1]["ETag"]
                known[name] = f"If-None-Match: {etag}"
            measured = {}
            for _ in range(rounds):
                for kind in (1, 16, 64, "304"):
                    for name, (server, one) in servers.items():
                        headers = ["Accept-Encoding: gzip"] + ([known[name]] if kind == "304" else [])
                        result = wrk(server, one, 16 if kind == "304" else kind, seconds, *headers)
                        measured.setdefault((kind, name), []).append(result)

            def median(kind, name, index):
                return statistics.median(result[index] for result in measured[kind, name])

            def row(title, kind, index, form):
                values = [median(kind, name, index) for name in ("nginx", "estrade")]
                return title, form.format(values[0]), form.format(values[1]), f"{values[1] / values[0]:.2f}"

            rows = [row(f"requests/s, {kind} connection{'s' if kind > 1 else ''}", kind, 0, "{:,.0f}") for kind in (1, 16, 64)]
            rows.append(row("304 answers/s, 16 connections", "304", 0, "{:,.0f}"))
            rows.append(row("processor µs a request, 16 connections", 16, 1, "{:.1f}"))
            rows.append(row("99 % of requests within, ms, 64 connections", 64, 2, "{:.1f}"))
            heads = [head_bytes(one, "/", "Accept-Encoding: gzip", known[name]) for name, (_, one) in servers.items()]
            rows.append(("bytes of the head of a 304", str(heads[0]), str(heads[1]), f"{heads[1] / heads[0]:.2f}"))
            memory = [sum(resident_mib(pid) for pid in children(other.pid)), resident_mib(program.pid)]
            rows.append(("resident MiB", f"{memory[0]:.0f}", f"{memory[1]:.0f}", f"{memory[1] / memory[0]:.0f}"))
            rows.append(("first start to first answer with the first content, s", "", f"{start:.1f}", ""))
            return rows


def grow(folder, talks):
    """The row of the table of growth for a site with that many talks."""
    with estrade(folder, talks) as (program, port, start):
        base = f"http://127.0.0.1:{port}"
        home = get(f"{base}/", Accept_Encoding="br")[2]
        slug = re.search(r'/talks/([a-z0-9-]+)"', get(f"{base}/")[2].decode())[1]
        get(f"{base}/?q=mesure")
        search = statistics.median(get(f"{base}/?q=reprise{' ' * n}&page={n}".replace(" ", "+"))[3] for n in range(5))
        talk = get(f"{base}/talks/{slug}")[3]
        return (f"{talks:,}", f"{start:.1f}", f"{len(home) / 1000:.1f}", f"{talk * 1000:.0f}", f"{search * 1000:.0f}",
                f"{resident_mib(program.pid):.0f}")


class Form(html.parser.HTMLParser):
    """The fields that a browser would send of the form with an id."""

    def __init__(self, page, identifier):
        super().__init__()
        self.identifier, self.fields = identifier, []
        self.is_in, self.templates, self.text, self.select = False, 0, None, None
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if tag == "form":
            self.is_in = found.get("id") == self.identifier
        elif tag == "template":
            self.templates += 1
        elif not self.is_in or self.templates or "disabled" in found:
            return
        elif tag == "input" and found.get("name") and found.get("type") not in ("file", "submit", "button"):
            if found.get("type") not in ("checkbox", "radio") or "checked" in found:
                self.fields.append((found["name"], found.get("value") or ""))
        elif tag == "textarea":
            self.text = (found.get("name"), [])
        elif tag == "select":
            self.select = (found.get("name"), [])
        elif tag == "option" and self.select:
            self.select[1].insert(0 if "selected" in found else len(self.select[1]), found.get("value") or "")

    def handle_data(self, data):
        if self.text:
            self.text[1].append(data)

    def handle_endtag(self, tag):
        if tag == "form":
            self.is_in = False
        elif tag == "template":
            self.templates -= 1
        elif tag == "textarea" and self.text:
            self.fields.append((self.text[0], "".join(self.text[1]).removeprefix("\n")))
            self.text = None
        elif tag == "select" and self.select:
            self.fields.append((self.select[0], self.select[1][0]))
            self.select = None


class Speaker:
    """Whoever is signed in."""

    def __init__(self, base):
        self.base = base
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.opener = urllib.request.build_opener(jar)
        self.send("/login")
        self.send("/login", list(USER.items()))

    def send(self, path, fields=None):
        """The text of the last page that the path leads to."""
        data = urllib.parse.urlencode(fields).encode() if fields else None
        request = urllib.request.Request(self.base + path, data=data, headers={"Origin": self.base})
        with self.opener.open(request, timeout=300) as answer:
            return answer.read().decode()

    def publish(self, talk, title):
        """Publishes a talk under a title: the moments at which the form was sent and at which its answer was there."""
        fields = [(name, title if name == "texts.fr.title" else value)
                  for name, value in Form(self.send(f"/admin/talks/{talk}"), "talk-form").fields]
        begin = time.monotonic()
        self.send(f"/admin/talks/{talk}", [*fields, ("action", "publish")])
        return begin, time.monotonic()


class Watcher(threading.Thread):
    """Asks for a page again and again, and keeps when a text was first in it."""

    def __init__(self, url):
        super().__init__(daemon=True)
        self.url, self.wanted, self.seen, self.stops = url, None, threading.Event(), False

    def wait_for(self, text):
        self.seen.clear()
        self.wanted = text.encode()

    def run(self):
        while not self.stops:
            body = get(self.url, Accept_Encoding="identity")[2]
            if self.wanted and self.wanted in body:
                self.moment, self.wanted = time.monotonic(), None
                self.seen.set()
            time.sleep(0.002)


def publications(folder, rounds, seconds):
    """Rows of the table about publications during full load."""
    with estrade(folder, 8) as (program, port, _):
        base = f"http://127.0.0.1:{port}"
        speaker = Speaker(base)
        slug = re.search(r'/talks/([a-z0-9-]+)"', get(f"{base}/")[2].decode())[1]
        talk = re.search(r'data-talk="(\d+)"', speaker.send("/admin/talks"))[1]
        slug = dict(Form(speaker.send(f"/admin/talks/{talk}"), "talk-form").fields)["slug"] or slug
        watcher = Watcher(f"{base}/talks/{slug}")
        watcher.start()
        wrk(program, port, 16, 15, "Accept-Encoding: gzip")
        quiet, busy, visible, answers, lost, sent = [], [], [], [], 0, 0
        for number in range(rounds):
            quiet.append(wrk(program, port, 64, seconds, "Accept-Encoding: gzip")[2])
            with subprocess.Popen(wrk_command(port, 64, seconds, "Accept-Encoding: gzip"), stdout=subprocess.PIPE, text=True) as load:
                end = time.monotonic() + seconds - 1
                while time.monotonic() < end:
                    sent += 1
                    # one word, which typography does not change
                    title = f"Publication{sent:04d}"
                    watcher.wait_for(title)
                    begin, answered = speaker.publish(talk, title)
                    if not watcher.seen.wait(30):
                        raise SystemExit(f"{title} was never seen")
                    visible.append(max(0, watcher.moment - answered) * 1000)
                    answers.append((answered - begin) * 1000)
                    time.sleep(1)
                output = load.communicate()[0]
            busy.append(p99(output))
            lost += sum(int(count) for line in re.findall(r"Socket errors:.*|Non-2xx.*", output) for count in re.findall(r"\d+", line.replace("2xx", "").replace("3xx", "")))
        watcher.stops = True
    with estrade(folder, 1, 500) as (program, port, _):
        speaker = Speaker(f"http://127.0.0.1:{port}")
        talk = re.search(r'data-talk="(\d+)"', speaker.send("/admin/talks"))[1]
        large = []
        for number in range(5):
            begin, answered = speaker.publish(talk, f"Publication{number:04d}")
            large.append(answered - begin)
    median = statistics.median
    return [
        ("99 % of requests within, quiet, ms, 64 connections", f"{median(quiet):.1f}", ""),
        ("the same while a talk is published about once a second", f"{median(busy):.1f}", f"{median(busy) / median(quiet):.2f}"),
        ("publications", str(sent), ""),
        ("requests lost", str(lost), ""),
        ("from the form to its answer, ms, median and most", f"{median(answers):.0f}, {max(answers):.0f}", ""),
        ("from the answer to the page with it, ms, median and most", f"{median(visible):.0f}, {max(visible):.0f}", ""),
        ("a publication of a talk with 500 deliveries without load, s", f"{median(large):.2f}", ""),
    ]


def table(head, rows):
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def write(name, text):
    """Replaces the part of README.md between two marks."""
    readme = HERE / "README.md"
    begin, end = f"<!-- {name} -->\n", f"\n<!-- /{name} -->"
    old = readme.read_text()
    readme.write_text(old[: old.index(begin) + len(begin)] + text + old[old.index(end):])


def created(folder):
    folder.mkdir()
    return folder


def machine():
    model = re.search(r"model name\s+: (.+)", pathlib.Path("/proc/cpuinfo").read_text())
    java = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.splitlines()[0]
    load = os.getloadavg()
    return (f"{model[1] if model else platform.machine()}, {os.cpu_count()} processors, Linux, {java}, "
            f"load of the machine at the beginning: {load[0]:.1f}.")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--seconds", type=int, default=5)
    options.add_argument("--talks", default="8,100,1000,10000")
    options.add_argument("--only", choices=("nginx", "growth", "publication"), help="measure this table alone")
    chosen = options.parse_args()
    if not PROGRAM.exists():
        raise SystemExit(f"No program at {PROGRAM}: run ./mvnw package first")
    about = f"{machine()} {chosen.rounds} rounds of {chosen.seconds} s."
    folder = pathlib.Path(tempfile.mkdtemp())
    compared, published, grown = [], [], []
    try:
        if chosen.only in (None, "nginx"):
            compared = compare(created(folder / "nginx"), chosen.rounds, chosen.seconds)
        if chosen.only in (None, "publication"):
            published = publications(created(folder / "publication"), chosen.rounds, chosen.seconds)
        if chosen.only in (None, "growth"):
            grown = [grow(created(folder / f"of-{talks}"), int(talks)) for talks in chosen.talks.split(",")]
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if chosen.only is None:
        write("machine", about)
    if compared:
        write("nginx", table(("", "nginx", "Estrade", "ratio"), compared))
    if published:
        write("publication", about + "\n\n" + table(("", "Estrade", "ratio"), published))
    if grown:
        write("growth", table(
            ("talks", "first start and import, s", "home page, kB in Brotli", "first answer of a talk's page, ms",
             "a new search, ms", "resident MiB"), grown))
    print((HERE / "README.md").read_text())


if __name__ == "__main__":
    main()
