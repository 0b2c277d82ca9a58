"""Compares the feeds and the structured data of the running site with what its pages show.

Called by check-site with the origin of the site. Prints each contradiction; ends with 1 when there is one.
"""

import json
import sys
import urllib.error
import urllib.request
from collections import Counter

import extruct
import feedparser
from lxml import etree, html

SITE = sys.argv[1]
NAMESPACES = {"map": "http://www.sitemaps.org/schemas/sitemap/0.9", "xhtml": "http://www.w3.org/1999/xhtml"}
FEEDS = ("/feed.atom", "/en/feed.atom")

complaints = []


def complain(address, sentence):
    complaints.append(f"{address}: {sentence}")


class NoRedirection(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}), NoRedirection)


def fetch(address):
    """The headers and the bytes of an address of this site that must answer 200."""
    if not address.startswith(SITE + "/"):
        complain(address, "is not on this site")
        return {}, b""
    try:
        with OPENER.open(address, timeout=30) as answer:
            return answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        complain(address, f"answers {error.code}")
        return {}, b""


def words(text):
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def pages_on_the_map():
    _, xml = fetch(SITE + "/sitemap.xml")
    urls = etree.fromstring(xml).findall("map:url", NAMESPACES)
    alternates = {}
    for url in urls:
        links = url.findall("xhtml:link", NAMESPACES)
        alternates[url.findtext("map:loc", None, NAMESPACES)] = {
            link.get("hreflang"): link.get("href") for link in links
        }
    for page, links in alternates.items():
        for other in links.values():
            if alternates.get(other) != links:
                complain(page, f"{other} does not lead back")
    if len(alternates) < 4:
        complain("/sitemap.xml", f"lists {len(alternates)} pages only")
    return list(alternates)


def check_feed(path, pages):
    headers, content = fetch(SITE + path)
    feed = feedparser.parse(content, response_headers={"content-type": headers.get("Content-Type", "")})
    if feed.bozo:
        complain(path, f"feedparser stumbles: {feed.get('bozo_exception')}")
    talks = [entry.link for entry in feed.entries]
    prefix = SITE + path.replace("feed.atom", "talks/")
    # the feed of each language has all talks; the map has the languages in which a talk has a text
    expected = [prefix + slug for slug in {page.split("/talks/")[1] for page in pages if "/talks/" in page}]
    if not talks or Counter(talks) != Counter(expected):
        complain(path, f"has entries for {talks}, the map lists {expected}")
    if len({entry.id for entry in feed.entries}) != len(talks):
        complain(path, "two entries share an id")
    for entry in feed.entries:
        if not (entry.title and entry.updated_parsed and entry.published_parsed and entry.content[0].value):
            complain(path, f"{entry.link} lacks a title, a date or its content")
    return len(talks)


def shown(document):
    """The visible deliveries: the start in the first <time>, and the venue."""
    deliveries = []
    for item in document.xpath("//article//ol[contains(@class, 'deliveries')]/li"):
        times = item.xpath(".//time/@datetime")
        venue = words(item.xpath("string(.//p[contains(@class, 'venue')]//b)"))
        deliveries.append((times[0] if times else None, venue))
    return deliveries


def h_events(items):
    for item in items:
        if "h-event" in item["type"]:
            yield item["properties"]
        nested = [value for values in item["properties"].values() for value in values if isinstance(value, dict)]
        yield from h_events([value for value in nested if "type" in value])
        yield from h_events(item.get("children", []))


def text_of(value):
    return words(value.get("value", "") if isinstance(value, dict) else value)


def microformats(found):
    """The deliveries of the talks, from their h-event. The list of upcoming deliveries repeats some, without h-event."""
    events = []
    for properties in h_events(found):
        start = properties.get("start", [None])[0]
        location = text_of(properties.get("location", [""])[0])
        events.append((start, location, properties))
    return events


def compare_microformats(page, deliveries, found):
    events = microformats(found)
    for start, venue in deliveries:
        match = next((e for e in events if e[0] == start and e[1].startswith(venue)), None)
        if match is None:
            complain(page, f"no h-event says {start} at {venue}")
            continue
        if not match[2].get("name"):
            complain(page, f"the h-event {start} at {venue} has no name")
        events.remove(match)
    # only deliveries of the list of upcoming ones may remain
    for start, location, _ in events:
        if not any(start == date and location.startswith(venue) for date, venue in deliveries):
            complain(page, f"an h-event says {start} at {location}, which nobody reads there")


def linked_data(value):
    """Every object of the JSON-LD, at every depth."""
    if isinstance(value, list):
        for one in value:
            yield from linked_data(one)
    elif isinstance(value, dict):
        yield value
        for one in value.values():
            yield from linked_data(one)


def compare_events(page, deliveries, found):
    events = [thing for thing in linked_data(found) if thing.get("@type") == "Event"]
    # an event without a date is no Event of schema.org
    deliveries = [(start, venue) for start, venue in deliveries if start]
    if len(events) != len(deliveries):
        complain(page, f"{len(events)} events in JSON-LD, {len(deliveries)} deliveries on the page")
    for start, venue in deliveries:
        match = next(
            (e for e in events if e.get("startDate") == start and venue in words(json.dumps(e, ensure_ascii=False))),
            None,
        )
        if match is None:
            complain(page, f"no event in JSON-LD says {start} at {venue}")
            continue
        is_online = match.get("eventAttendanceMode", "").endswith("/OnlineEventAttendanceMode")
        has_place = match.get("location") or is_online
        if not has_place or "schema.org/Event" not in match.get("eventStatus", ""):
            complain(page, f"the event {start} at {venue} lacks a location or a status")
        events.remove(match)


def check_page(page):
    _, content = fetch(page)
    if not content:
        return 0
    document = html.fromstring(content.decode("utf-8"))
    deliveries = shown(document)
    found = extruct.extract(
        content.decode("utf-8"), base_url=page, syntaxes=["json-ld", "microformat"], errors="strict"
    )
    if deliveries:
        compare_microformats(page, deliveries, found["microformat"])
    if "/talks/" in page:
        compare_events(page, deliveries, found["json-ld"])
    elif not found["json-ld"] and page in (SITE + "/", SITE + "/en"):
        complain(page, "has no JSON-LD")
    return len(deliveries)


def main():
    pages = pages_on_the_map()
    entries = [check_feed(path, pages) for path in FEEDS]
    deliveries = [check_page(page) for page in pages]
    if not sum(deliveries):
        complain("/", "not one delivery was found: nothing was compared")
    print(f"{len(pages)} pages, {sum(entries)} entries of feeds, {sum(deliveries)} deliveries compared")
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    sys.exit(1 if complaints else 0)


main()
