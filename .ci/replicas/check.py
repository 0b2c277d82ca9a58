"""Two programs on one database behind nginx: signs in, edits, publishes and reads, while programs are killed and stopped.

A third program starts the embedded PostgreSQL for them and gets no visitors but idle ones. Every answer is checked: a wrong
page, or one that misses a change of more than a second ago, is a failure.
"""

import pathlib
import sys
import tempfile
import threading
import time

from connections import guess_from_invented_addresses, wait_for_idle_connections
from load import planned_publication, start_editor, start_readers
from program import Program, free_port
from proxy import nginx
from site_visits import PASSWORD, STALE, USER, Site

REQUESTS = 1000
PUBLICATIONS = 30


def main(folder):
    keeper = Program(folder, "keeper", {"ESTRADE_ADMIN_USER": USER, "ESTRADE_ADMIN_PASSWORD": PASSWORD,
                                        "QUARKUS_HTTP_IDLE_TIMEOUT": "2S"})
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
        one = Program(folder, "one", shared)
        two = Program(folder, "two", {**shared, "ESTRADE_TRUSTED_PROXIES": "127.0.0.1"})
        for program in (one, two):
            started.append(program)
            program.start()
        for program in (one, two):
            program.wait_until_ready()
        address = free_port()
        proxy = nginx(folder, address, (one, two))
        site = Site(address)
        time.sleep(1)
        wait_for_idle_connections(site, keeper.port)
        guess_from_invented_addresses(site)
        site.sign_in()
        talk = site.first_talk()
        site.publish(talk, 1)
        site.published[0] = site.published[1]
        time.sleep(STALE)

        begun = time.monotonic()
        done = threading.Event()
        working = start_readers(site, done) + [start_editor(site, talk, done)]
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
            site.note("Scheduled work did not run once in each period")
        if stopped > 10:
            site.note(f"Stopping took {stopped:.1f} s")
        for sentence in site.wrong[:20]:
            print("FAILED " + sentence, file=sys.stderr)
        return 1 if site.wrong else 0
    finally:
        if proxy:
            proxy.terminate()
            proxy.wait()
        for program in reversed(started):
            program.stop()


with tempfile.TemporaryDirectory() as created:
    # the worker processes of nginx run as another user
    pathlib.Path(created).chmod(0o755)
    sys.exit(main(pathlib.Path(created)))
