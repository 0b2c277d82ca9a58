"""Reads a page and prints one of its forms as a browser would send it.

Arguments: the form's class, then name=value for each field that is typed anew.
"""

import sys
from html.parser import HTMLParser
from urllib.parse import urlencode


class Form(HTMLParser):
    """The fields of the form with that class. A browser does not send the fields of a <template>."""

    def __init__(self, css_class):
        super().__init__()
        self.css_class = css_class
        self.inside = False
        self.templates = 0
        self.fields = {}
        self.text = None
        self.select = None

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        name = given.get("name")
        if tag == "template":
            self.templates += 1
        elif tag == "form":
            self.inside = self.css_class in (given.get("class") or "").split()
        if not self.inside or self.templates:
            return
        if tag == "textarea":
            self.text = name
            self.fields[name] = ""
        elif tag == "select":
            self.select = name
        elif tag == "option" and self.select:
            if "selected" in given or self.select not in self.fields:
                self.fields[self.select] = given.get("value", "")
        elif tag == "input" and name and given.get("type") not in ("checkbox", "radio", "submit", "file"):
            self.fields[name] = given.get("value") or ""
        elif tag == "input" and name and "checked" in given:
            self.fields[name] = given.get("value", "on")

    def handle_endtag(self, tag):
        if tag == "template":
            self.templates -= 1
        elif tag == "form":
            self.inside = False
        elif tag == "textarea":
            self.text = None
        elif tag == "select":
            self.select = None

    def handle_data(self, data):
        if self.text:
            # a line break right after the tag is not part of the text
            before = self.fields[self.text]
            self.fields[self.text] = before + (data.lstrip("\n") if not before else data)


form = Form(sys.argv[1])
form.feed(sys.stdin.read())
if not form.fields:
    sys.exit(f"The page has no form of the class {sys.argv[1]}")
for typed in sys.argv[2:]:
    name, value = typed.split("=", 1)
    form.fields[name] = value
print(urlencode(form.fields))
