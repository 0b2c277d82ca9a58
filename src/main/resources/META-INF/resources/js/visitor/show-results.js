// Replaces the parts of the talks page by the parts of another talks page. The search field stays, because it
// may have the focus. Only its value changes.
const main = document.querySelector("main");
const find = main.querySelector(".find");
const form = find.querySelector("form");
const status = find.querySelector("[role=status]");
status.tabIndex = -1;

/** Shows the results of the given page; while the visitor types, the search field keeps its value. */
export function showResults(page, typing) {
  const next = page.querySelector(".find");
  const top = find.getBoundingClientRect().top;
  if (!typing) {
    form.elements.q.value = next.querySelector("[name=q]").value;
  }
  form.querySelectorAll("[type=hidden]").forEach((hidden) => hidden.remove());
  form.append(...next.querySelectorAll("[type=hidden]"));
  updateFilters(next);
  status.replaceChildren(...next.querySelector("[role=status]").childNodes);
  [...main.children].filter((part) => part !== find).forEach((part) => part.remove());
  const parts = [...page.querySelector("main").children];
  find.before(...parts.slice(0, parts.indexOf(next)));
  find.after(...parts.slice(parts.indexOf(next) + 1));
  document.querySelector(".languages")?.replaceWith(...page.querySelectorAll(".languages"));
  document.title = page.title;
  keepPosition(top);
}

// the filters that are left depend on the results: the link that had the focus gets it back
function updateFilters(next) {
  const filters = find.querySelector(".filters");
  const label = (link) => link.querySelector("bdi").textContent;
  const focused = filters.contains(document.activeElement) && document.activeElement.matches(".tags a");
  const focusedLabel = focused ? label(document.activeElement) : null;
  const isOpen = filters.querySelector("details")?.open ?? false;
  filters.replaceChildren(...next.querySelector(".filters").childNodes);
  filters.querySelector("details")?.toggleAttribute("open", isOpen);
  const same = [...filters.querySelectorAll(".tags a")].find((link) => label(link) === focusedLabel);
  same?.focus({ preventScroll: true });
}

// After the replacement, the parts above may have another height, and the focused element may not exist any more.
function keepPosition(top) {
  find.style.marginTop = "";
  scrollBy({ top: find.getBoundingClientRect().top - top, behavior: "instant" });
  // at the top of the page there is nothing to scroll: the filter stays under the finger all the same
  const missing = top - find.getBoundingClientRect().top;
  if (missing > 1) {
    find.style.marginTop = `${parseFloat(getComputedStyle(find).marginTop) + missing}px`;
  }
  if (document.activeElement === document.body) {
    status.focus({ preventScroll: true });
    find.scrollIntoView({ block: "nearest" });
  }
}
