"""Sends odd requests to the packaged program for a while, and looks what readers, memory and log say. See README.md beside this file."""

import argparse
import contextlib
import os
import signal
import socket
import statistics
import subprocess
import threading
import time

from bench import HERE, resident_mib
from kill import run

CLASSES = HERE.parent.parent / "target/test-classes"
FUZZER = "org.estrade.web.fuzz.RequestFuzzer"
# as in the image: with more heap, memory could grow for long before anybody sees it
OPTIONS = ["-Xmx384m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"]


class Reader(threading.Thread):
    """Reads the home page again and again on one connection, and notes how long each answer took, in milliseconds."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.port, self.taken, self.refused, self.ended = port, [], 0, threading.Event()
        self.start()

    def run(self):
        request = f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nAccept-Encoding: gzip\r\n\r\n".encode()
        while not self.ended.is_set():
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=30) as connection:
                while not self.ended.is_set():
                    begin = time.monotonic()
                    connection.sendall(request)
                    self.refused += not answer(connection).startswith(b"HTTP/1.1 200 ")
                    self.taken.append((time.monotonic() - begin) * 1000)
                    time.sleep(0.02)

    def end(self):
        """Answers with how long 99 of 100 answers took at most."""
        self.ended.set()
        self.join()
        return statistics.quantiles(self.taken, n=100)[98]


def answer(connection):
    read = b""
    while b"\r\n\r\n" not in read:
        more = connection.recv(65536)
        if not more:
            raise ConnectionError
        read += more
    head, body = read.split(b"\r\n\r\n", 1)
    length = int(next(line.split(b":")[1] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")))
    while len(body) < length:
        body += connection.recv(65536)
    return read


def read_for(port, seconds):
    reader = Reader(port)
    time.sleep(seconds)
    return reader.end()


def fuzz(site, seconds, rate, seed):
    """Runs the fuzzer. Answers with whether it found no fault, and the resident memory after each tenth of the time in MiB."""
    # whoever attacks has a machine of their own: here the fuzzer shares the processors, so it gives way to the program and its reader
    fuzzer = subprocess.Popen(
        ["nice", "-n", "19", "java", "-cp", CLASSES, FUZZER, str(site.port), str(seconds), str(rate), str(seed), site.cookie])
    memory = []
    while fuzzer.poll() is None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            fuzzer.wait(max(1, seconds / 10))
        if site.process.poll() is not None:
            fuzzer.send_signal(signal.SIGTERM)
            raise SystemExit(f"The program has ended: see {site.folder / 'log'}")
        memory.append(resident_mib(site.process.pid))
    return fuzzer.returncode == 0, memory


def play(site, chosen):
    site.environment |= {"JDK_JAVA_OPTIONS": " ".join(OPTIONS), "ESTRADE_STARTER": "true", "ESTRADE_LOG_ACCESS": "false"}
    site.start()
    site.wait_for("/")
    site.sign_in()
    # everything that is loaded once is loaded now
    sound, _ = fuzz(site, chosen.seconds // 10, chosen.rate, chosen.seed)
    quiet = read_for(site.port, max(10, chosen.seconds // 20))
    reader = Reader(site.port)
    sound_too, memory = fuzz(site, chosen.seconds, chosen.rate, chosen.seed + 1)
    busy = reader.end()
    size = (site.folder / "log").stat().st_size
    print(f"readers' 99th percentile: quiet {quiet:.1f} ms, meanwhile {busy:.1f} ms ({busy / quiet:.1f} times), {reader.refused} refused")
    print(f"resident MiB: {', '.join(f'{one:.0f}' for one in memory)}")
    print(f"log: {size / 1000:.0f} kB, load of the machine: {os.getloadavg()[0]:.1f}")
    return sound and sound_too and not reader.refused


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--seconds", type=int, default=600)
    options.add_argument("--rate", type=int, default=100, help="new connections in a second")
    options.add_argument("--seed", type=int, default=1)
    run(options, play)


if __name__ == "__main__":
    main()
