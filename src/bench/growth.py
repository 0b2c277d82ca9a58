"""The processor time of one answer with few and with many talks.

    python3 src/bench/growth.py [--talks 100,10000] [--only PATTERN]

Needs ./mvnw package before it. See README.md beside this file.
"""

import argparse
import contextlib
import pathlib
import re
import statistics
import tempfile

from bench import TICKS, Speaker, children, created, estrade, table

REQUESTS, ROUNDS, WARM = 20, 5, 60


def processor_ms(pids):
    """The processor time of processes, and of their children that have ended, in milliseconds."""
    total = 0
    for pid in pids:
        # a process of the database may have ended meanwhile: its parent has counted it
        with contextlib.suppress(FileNotFoundError):
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            total += sum(int(field) for field in fields[11:15])
    return total * 1000 / TICKS


def pages(speaker):
    """The address of each page by a number. Of visitors' pages, each number has an address of its own, so that it is made."""
    tag = re.search(r"/admin/tags/\d+", speaker.send("/admin/tags"))[0]
    venue = re.search(r"/admin/venues/\d+", speaker.send("/admin/venues"))[0]
    same = {
        "dashboard": "/admin",
        "list of talks": "/admin/talks",
        "list of talks, a search": "/admin/talks?q=mesure",
        "list of venues": "/admin/venues",
        "list of venues, search for a town": "/admin/venues?q=nantes",
        "list of venues, search for a word": "/admin/venues?q=conf",
        "list of people": "/admin/people",
        "list of tags": "/admin/tags",
        "one tag": tag,
        "one venue": venue,
    }
    # of a parameter that is repeated, the first value counts
    made = {
        "home page, made": "/?page=1&page=x",
        "talks of a tag, made": "/?tag=service&tag=x",
        "new search, a common word": "/?q=mesure&q=x",
        "new search with a tag": "/?q=mesure&tag=service&tag=x",
        "new search, nothing found": "/?q=zebulon",
    }
    return {name: lambda number, path=path: f"{path}{number}" for name, path in made.items()} | {
        name: lambda number, path=path: path for name, path in same.items()
    }


def measure(pid, data, port, only):
    """The milliseconds of processor time of Java and of PostgreSQL for one answer, and its bytes, by page."""
    server = int(next(data.rglob("postmaster.pid")).read_text().split()[0])
    speaker = Speaker(f"http://127.0.0.1:{port}")
    # lists compute first what an import has changed, and the talks' pages are made
    for _ in range(60):
        speaker.send("/admin/talks")
    asked = {name: path for name, path in pages(speaker).items() if re.search(only, name)}
    numbers = iter(range(10**9))
    for path in asked.values():
        for _ in range(WARM):
            speaker.send(path(next(numbers)))
    found = {name: [] for name in asked}
    for _ in range(ROUNDS):
        for name, path in asked.items():
            before = processor_ms([pid]), processor_ms(children(server))
            for _ in range(REQUESTS):
                size = len(speaker.send(path(next(numbers))).encode())
            after = processor_ms([pid]), processor_ms(children(server))
            found[name].append([(later - one) / REQUESTS for one, later in zip(before, after)] + [size])
    return {name: [statistics.median(column) for column in zip(*values)] for name, values in found.items()}


def rows(few, many):
    found = []
    for name, (java, database, size) in few.items():
        more_java, more_database, more_size = many[name]
        found.append((
            name,
            f"{java:.1f} + {database:.1f}",
            f"{more_java:.1f} + {more_database:.1f}",
            f"{(more_java + more_database) / (java + database):.1f}",
            f"{size / 1000:.0f}, {more_size / 1000:.0f}",
        ))
    return found


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--talks", default="100,10000", help="two numbers of talks")
    options.add_argument("--only", default="", help="pages whose names have this pattern")
    chosen = options.parse_args()
    numbers = [int(number) for number in chosen.talks.split(",")]
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for talks in numbers:
            made = created(pathlib.Path(folder) / str(talks))
            with estrade(made, talks) as (program, port, _):
                found.append(measure(program.pid, made, port, chosen.only))
    head = ("", *(f"{talks:,} talks, ms" for talks in numbers), "ratio", "size, kB")
    print(table(head, rows(*found)))


if __name__ == "__main__":
    main()
