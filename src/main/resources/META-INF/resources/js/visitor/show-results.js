// Replaces the parts of the talks page by the parts of another talks page. The search field and the filter links stay,
// because one of them may have the focus. Only their values change.
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
  updateFilters([...find.querySelectorAll(".tags a")], [...next.querySelectorAll(".tags a")]);
  status.replaceChildren(...next.querySelector("[role=status]").childNodes);
  [...main.children].filter((part) => part !== find).forEach((part) => part.remove());
  const parts = [...page.querySelector("main").children];
  find.before(...parts.slice(0, parts.indexOf(next)));
  find.after(...parts.slice(parts.indexOf(next) + 1));
  document.querySelector(".languages")?.replaceWith(...page.querySelectorAll(".languages"));
  document.title = page.title;
  keepPosition(top);
}

function updateFilters(present, next) {
  if (present.length !== next.length) {
    find.querySelector(".tags")?.replaceChildren(...next.map((link) => link.parentElement));
    return;
  }
  present.forEach((link, i) => {
    link.innerHTML = next[i].innerHTML;
    link.href = next[i].getAttribute("href");
    if (next[i].hasAttribute("aria-current")) {
      link.setAttribute("aria-current", "true");
    } else {
      link.removeAttribute("aria-current");
    }
  });
}

// After the replacement, the parts above may have another height, and the focused element may not exist any more.
function keepPosition(top) {
  scrollBy({ top: find.getBoundingClientRect().top - top, behavior: "instant" });
  if (document.activeElement === document.body) {
    status.focus({ preventScroll: true });
    find.scrollIntoView({ block: "nearest" });
  }
}
