"""Large files: what is left after kill -9 during uploads, and how readers fare while a large file goes up and down.

    python3 src/bench/vault.py kill [--uploads 20] [--megabytes 20]
    python3 src/bench/vault.py load [--megabytes 95] [--seconds 20] [--rounds 5] [--folder]

Needs ./mvnw package before it, wrk and psql. See README.md beside this file.
"""

import argparse
import contextlib
import hashlib
import http.client
import os
import pathlib
import random
import re
import shutil
import statistics
import subprocess
import tempfile
import threading
import time
import urllib.parse

from bench import CLIENT_CPU, PROGRAM, START_SECONDS, USER, free_port, p99, resident_mib
from fuzz import OPTIONS

PDF = b"""%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 960 540]>> endobj
trailer <</Root 1 0 R>>
%%EOF
"""
PIECE = 1 << 18


def megabytes(number, seed):
    """The bytes of a file: a PDF of one page and random bytes behind it, in pieces."""
    bytes_of = random.Random(seed)
    yield PDF
    for _ in range(number * (1 << 20) // PIECE):
        yield bytes_of.randbytes(PIECE)


def digest(pieces):
    sum_of = hashlib.sha256()
    for piece in pieces:
        sum_of.update(piece)
    return sum_of.hexdigest()


class Program:
    """The packaged program on a data folder."""

    def __init__(self, folder, **settings):
        self.folder = folder
        self.port = free_port()
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("ESTRADE_", "QUARKUS_"))}
        environment |= {
            "ESTRADE_ADMIN_USER": USER["username"], "ESTRADE_ADMIN_PASSWORD": USER["password"],
            "ESTRADE_SESSION_SECURE": "false", "ESTRADE_OUTGOING_ENABLED": "false",
            "QUARKUS_HTTP_HOST": "127.0.0.1", "QUARKUS_HTTP_PORT": str(self.port),
            "QUARKUS_MANAGEMENT_PORT": str(free_port()),
        } | settings
        self.log = open(folder / "log", "a")
        self.process = subprocess.Popen(
            ["java", "-jar", PROGRAM], cwd=folder, env=environment, stdout=self.log, stderr=self.log)
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            try:
                if self.ask("GET", "/")[0] == 200:
                    return
            except OSError:
                time.sleep(0.2)
        raise SystemExit(f"the program does not start: {folder}/log")

    def ask(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()

    def sign_in(self):
        body = urllib.parse.urlencode(USER)
        _, headers, _ = self.ask("POST", "/login", body, {
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "Origin": f"http://127.0.0.1:{self.port}"})
        cookies = [re.match(r"(estrade=[^;]+)", one) for one in headers.get_all("Set-Cookie") or []]
        self.cookie = next(one[1] for one in cookies if one)

    def upload(self, number, seed):
        """Sends a file; its address."""
        status, _, body = self.ask("POST", f"/admin/slides?name=file-{seed}.pdf", megabytes(number, seed), {
            "Cookie": self.cookie, "Origin": f"http://127.0.0.1:{self.port}",
            "Content-Type": "application/octet-stream",
            "Content-Length": str(len(PDF) + number * (1 << 20) // PIECE * PIECE)})
        if status != 200:
            raise OSError(f"{status} {body[:200]}")
        return re.search(rb'"address":"([^"]+)"', body)[1].decode()

    def download(self, address):
        """Reads a file as a browser does; its status and its hash."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
        connection.request("GET", address, headers={"Cookie": self.cookie})
        answer = connection.getresponse()
        return answer.status, digest(iter(lambda: answer.read(PIECE), b""))

    def query(self, statement):
        """The lines of the answer of the database in the folder."""
        data = self.folder / "data"
        port = (data / "postgresql/postmaster.pid").read_text().splitlines()[3]
        return subprocess.run(
            ["psql", "-h", "127.0.0.1", "-p", port, "-U", "estrade", "-d", "estrade", "-Atc", statement], check=True,
            env=os.environ | {"PGPASSWORD": (data / "password").read_text().strip()}, capture_output=True,
            text=True).stdout.split()

    def end(self):
        self.process.terminate()
        self.process.wait(60)


@contextlib.contextmanager
def folder():
    made = pathlib.Path(tempfile.mkdtemp(prefix="estrade-vault-"))
    try:
        yield made
    finally:
        shutil.rmtree(made)


def kill(arguments):
    with folder() as place:
        program = Program(place)
        program.sign_in()
        known = {}

        def send(seed):
            with contextlib.suppress(OSError, http.client.HTTPException):
                known[seed] = program.upload(arguments.megabytes, seed)

        threads = [threading.Thread(target=send, args=(seed,)) for seed in range(arguments.uploads)]
        for thread in threads:
            thread.start()
        # some are complete, and others are on their way
        end = time.monotonic() + 300
        while len(program.query("select hash from vault_file")) < 3 and time.monotonic() < end:
            time.sleep(0.05)
        program.process.kill()
        program.process.wait()
        for thread in threads:
            thread.join()
        print(f"killed after {len(known)} of {arguments.uploads} uploads were answered")

        program = Program(place)
        try:
            program.sign_in()
            hashes = {digest(megabytes(arguments.megabytes, seed)): seed for seed in range(arguments.uploads)}
            stored = program.query("select hash from vault_file")
            unfinished = program.query("select count(*) from vault_upload where id not in (select upload_id from vault_file)")
            whole = sum(program.download(f"/slides/{one}/file.pdf") == (200, one) for one in stored)
            print(f"complete after the restart: {len(stored)}, read back with the right hash: {whole}, "
                  f"uploads without a file: {unfinished[0]}")
            half = [one for one in hashes if one not in stored
                    and program.ask("GET", f"/slides/{one}/file.pdf", headers={"Cookie": program.cookie})[0] != 404]
            missing = [seed for seed, address in known.items() if address.split("/")[2] not in stored]
            unknown = [one for one in stored if one not in hashes]
            print(f"half files: {len(half) + len(unknown)}, answered uploads that are missing: {len(missing)}")

            program.query("update vault_upload set begun_at = begun_at - interval '2 hours'")
            program.query("delete from shedlock where name = 'housekeeping'")
            count = ("select count(*) from vault_upload where id not in (select upload_id from vault_file) union all "
                     "select count(*) from vault_chunk where upload_id not in (select upload_id from vault_file)")
            end = time.monotonic() + 180
            while set(program.query(count)) != {"0"} and time.monotonic() < end:
                time.sleep(2)
            left = program.query(count)
            print(f"after the housekeeping: uploads without a file {left[0]}, their rows {left[1]}, "
                  f"files {len(program.query('select hash from vault_file'))}")
            return 0 if whole == len(stored) and not half and not missing and not unknown and set(left) == {"0"} else 1
        finally:
            program.end()


def read_for(program, seconds, script):
    """Reads the home page over 8 connections; the milliseconds within which 99 % are answered, and the pages in a second.

    Real readers have processors of their own. So those who wait between pages come before everything else, where the system
    lets them; a flood takes a whole processor in any case.
    """
    command = [*(["nice", "-n", "-20"] if script else []), "taskset", "-c", CLIENT_CPU, "wrk", "-t1", "-c8", f"-d{seconds}s", "--latency",
               *(["-s", script] if script else []), f"http://127.0.0.1:{program.port}/"]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return p99(said), float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])


class Transfers(threading.Thread):
    """Sends a large file and reads it back, again and again. Its processes give way to the readers on the same processor."""

    def __init__(self, program, file):
        super().__init__(daemon=True)
        self.program, self.file, self.ended, self.seconds, self.problem = program, file, threading.Event(), [], None

    def run(self):
        try:
            while not self.ended.is_set():
                self.both()
        except Exception as problem:  # noqa: whoever waits for the end gets it
            self.problem = problem

    def both(self):
        with self.file.open("r+b") as file:
            # other bytes are another file, which is stored and read
            file.seek(-8, os.SEEK_END)
            file.write(os.urandom(8))
        said = self.curl("-X", "POST", "-T", self.file, "-H", "Content-Type: application/octet-stream", "-H", "Expect:",
                         "-H", f"Origin: http://127.0.0.1:{self.program.port}", "/admin/slides?name=large.pdf")
        address = re.search(r'"address":"([^"]+)"', said)[1]
        read = self.curl("-o", "/dev/null", "-w", "%{http_code} %{size_download}", address)
        assert read == f"200 {self.file.stat().st_size}", read
        return address

    def curl(self, *options):
        *options, path = options
        begin = time.monotonic()
        said = subprocess.run(
            ["chrt", "--idle", "0", "taskset", "-c", CLIENT_CPU, "curl", "-sS", "-H", f"Cookie: {self.program.cookie}", *options,
             f"http://127.0.0.1:{self.program.port}{path}"], check=True, capture_output=True, text=True).stdout
        self.seconds.append(time.monotonic() - begin)
        return said

    def end(self):
        """Waits for the end of the last transfer; the seconds of each, up and down in turn."""
        self.ended.set()
        self.join()
        if self.problem:
            raise self.problem
        return self.seconds


def tell(script, quiet, busy, transfers, megabytes_each):
    """Prints the medians of the rounds; how many times as long readers waited in the busy ones."""
    calm, hurried = (statistics.median(one[0] for one in side) for side in (quiet, busy))
    pages = [statistics.median(one[1] for one in side) for side in (quiet, busy)]
    up, down = (megabytes_each / statistics.median(transfers[side::2]) for side in (0, 1))
    print(f"{'readers' if script else 'a flood'}, {pages[0]:.0f} pages/s, {pages[1]:.0f} meanwhile: 99 % within {calm:.2f} ms, "
          f"and {hurried:.2f} ms during transfers, ratio {hurried / calm:.2f}")
    print(f"  rounds, ms: quiet {[round(one[0], 2) for one in quiet]}, busy {[round(one[0], 2) for one in busy]}; "
          f"{len(transfers) // 2} files up, {up:.0f} MB/s with their reading, and down, {down:.0f} MB/s")
    return hurried / calm


def load(arguments):
    with folder() as place:
        file = place / "large.pdf"
        file.write_bytes(b"".join(megabytes(arguments.megabytes, 1)))
        steady = place / "steady.lua"
        steady.write_text("function delay() return math.random(0, 20) end")
        settings = {"ESTRADE_VAULT_FOLDER": str(place / "vault")} if arguments.folder else {}
        program = Program(place, ESTRADE_VAULT_TOTAL="60G", JDK_JAVA_OPTIONS=" ".join(OPTIONS), **settings)
        try:
            program.sign_in()
            # everything that is loaded or compiled once is so now
            for script in (None, steady) * 2:
                transfer = Transfers(program, file)
                transfer.start()
                read_for(program, arguments.seconds, script)
                transfer.end()
            address = Transfers(program, file).both()
            assert program.download(address) == (200, address.split("/")[2])
            memory = [resident_mib(program.process.pid)]
            found = {script: ([], [], []) for script in (steady, None)}
            for _ in range(arguments.rounds):
                for script, (quiet, busy, transfers) in found.items():
                    quiet.append(read_for(program, arguments.seconds, script))
                    transfer = Transfers(program, file)
                    transfer.start()
                    busy.append(read_for(program, arguments.seconds, script))
                    memory.append(resident_mib(program.process.pid))
                    transfers += transfer.end()
            ratios = [tell(script, *measured, arguments.megabytes) for script, measured in found.items()]
            print(f"resident MiB before, and at the end of each busy round: {', '.join(f'{one:.0f}' for one in memory)}")
            return 0 if ratios[0] <= 2 else 1
        finally:
            program.end()


def main():
    parser = argparse.ArgumentParser()
    parts = parser.add_subparsers(required=True)
    one = parts.add_parser("kill")
    one.add_argument("--uploads", type=int, default=20)
    one.add_argument("--megabytes", type=int, default=20)
    one.set_defaults(run=kill)
    two = parts.add_parser("load")
    two.add_argument("--megabytes", type=int, default=95)
    two.add_argument("--seconds", type=int, default=20)
    two.add_argument("--rounds", type=int, default=5)
    two.add_argument("--folder", action="store_true", help="files are in a folder instead of the database")
    two.set_defaults(run=load)
    arguments = parser.parse_args()
    raise SystemExit(arguments.run(arguments))


main()
