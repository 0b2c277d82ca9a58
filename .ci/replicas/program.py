"""A process of the packaged program, with its health and its metrics."""

import http.client
import pathlib
import re
import signal
import socket
import subprocess
import sys
import time

JAR = pathlib.Path(sys.argv[1]).resolve()


def free_port():
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        return opened.getsockname()[1]


class Program:
    """One process of the packaged program, in its own folder."""

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
        sys.exit(f"{self.name} did not become ready:\n" + (self.folder / "log").read_text())

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
        """Sends SIGTERM; the seconds until the process ends."""
        if self.process is None or self.process.poll() is not None:
            return 0.0
        begun = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=30)
        return time.monotonic() - begun
