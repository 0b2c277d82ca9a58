// Shows search results while the visitor types. Without this script, the same form and the same links load
// the results as a new page.
import { showResults } from "./show-results.js";

const PAUSE = 250;

const main = document.querySelector("main");
const form = main.querySelector(".find form");
const home = new URL(form.action).pathname;

let shown = address(location);
let request = new AbortController();
let timer;
let typing = false; // true while the visitor types: one search then adds one history entry, not one for each letter

function address(url) {
  return url.pathname + url.search;
}

function written() {
  const filled = [...new FormData(form)].filter(([, value]) => value.trim() !== "");
  return filled.length === 0 ? home : `${home}?${new URLSearchParams(filled)}`;
}

async function show(url, keep, otherwise) {
  request.abort();
  clearTimeout(timer);
  request = new AbortController();
  const { signal } = request;
  const words = form.elements.q.value;
  try {
    const answer = await fetch(url, { signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!page.querySelector(".find")) {
      throw new Error(`${url}: ${answer.status}`);
    }
    shown = url;
    keep?.call(history, null, "", url);
    // words typed during the request stay in the field: the next request searches for them
    showResults(page, typing || form.elements.q.value !== words);
  } catch {
    if (!signal.aborted) {
      otherwise?.();
    }
  }
}

/* The address of a filter link. The link contains the words of the last search; this adds words typed since then. */
function withWords(link) {
  const words = form.elements.q.value.trim();
  const url = new URL(link.href);
  if (link.closest(".tags") && words && words !== new URLSearchParams(shown.split("?")[1]).get("q")) {
    url.searchParams.set("q", words);
  }
  return address(url);
}

function go(url, otherwise) {
  typing = false;
  show(url, url === shown ? undefined : history.pushState, otherwise);
}

form.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (written() === shown) {
      return;
    }
    const keep = typing ? history.replaceState : history.pushState;
    typing = true;
    show(written(), keep);
  }, PAUSE);
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  go(written(), () => form.submit());
});

main.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (plain && link?.origin === location.origin && link.pathname === home && address(link) !== shown) {
    event.preventDefault();
    go(withWords(link), () => location.assign(link.href));
  }
});

addEventListener("popstate", () => {
  if (address(location) !== shown) {
    typing = false;
    show(address(location), undefined, () => location.reload());
  }
});
