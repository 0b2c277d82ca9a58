"""Work on the site at the same time: readers, an editor, a planned publication."""

import datetime
import re
import threading
import time
import zoneinfo

PAGES = ["/", "/en", "/feed.atom", "/talks.json", "/?q=edition", "/sitemap.xml"]


def start_readers(site, done):
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


def start_editor(site, talk, done):
    def edit():
        number = 0
        while not done.is_set():
            number += 1
            site.publish(talk, number)
            time.sleep(0.3)

    thread = threading.Thread(target=edit)
    thread.start()
    return thread


def planned_publication(site, programs):
    """Plans a publication for the next minute and checks that it happens once; the number of runs of the scheduled work."""
    text, _ = site.expect(200, "GET", "/admin/talks")
    talk = sorted(set(re.findall(r'"(/admin/talks/[0-9]+)"', text)))[-1]
    page, _ = site.expect(200, "GET", talk)
    zone = re.search(r'for="publishAt">[^<]*<small>([^<]*)<', page)[1]
    now = datetime.datetime.now(zoneinfo.ZoneInfo(re.search(r"[A-Z]\w+/\w+", zone)[0]))
    due = now.replace(second=0) + datetime.timedelta(minutes=1 if now.second < 50 else 2)
    site.edit(talk, "texts.fr.title=Planned and published", f"publishAt={due:%Y-%m-%dT%H:%M}", "action=schedule")
    for _ in range(180):
        if "Planned and published" in site.send("GET", "/")[1]:
            break
        time.sleep(1)
    else:
        site.note("The planned talk was not published")
    time.sleep(35)
    times = published(site, "Planned and published")
    print(f"Planned for {due:%H:%M}: published {times} time{'' if times == 1 else 's'}")
    if times != 1:
        site.note(f"The planned talk was published {times} times")
    return sum(program.metric('estrade_turns_total{turn="publication"}') for program in programs)


def published(site, title):
    """The number of publications with this title in the audit page."""
    text, _ = site.expect(200, "GET", "/admin/history")
    entries = re.findall(r"<li\b.*?</li>", text, re.DOTALL)
    return sum(1 for entry in entries if re.search(r"publié\b.*" + title, entry, re.DOTALL))
