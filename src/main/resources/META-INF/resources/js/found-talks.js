// Puts the parts of another page of talks in the place of those shown, but for the field and the chips, which the
// visitor may be on.
const main = document.querySelector("main");
const find = main.querySelector(".find");
const form = find.querySelector("form");
const status = find.querySelector("[role=status]");
status.tabIndex = -1;

/** Keeps the words that are being typed. */
export function take(page, typing) {
  const next = page.querySelector(".find");
  const top = find.getBoundingClientRect().top;
  if (!typing) {
    form.elements.q.value = next.querySelector("[name=q]").value;
  }
  form.querySelectorAll("[type=hidden]").forEach((hidden) => hidden.remove());
  form.append(...next.querySelectorAll("[type=hidden]"));
  chips([...find.querySelectorAll(".tags a")], [...next.querySelectorAll(".tags a")]);
  status.replaceChildren(...next.querySelector("[role=status]").childNodes);
  [...main.children].filter((part) => part !== find).forEach((part) => part.remove());
  const parts = [...page.querySelector("main").children];
  find.before(...parts.slice(0, parts.indexOf(next)));
  find.after(...parts.slice(parts.indexOf(next) + 1));
  document.querySelector(".languages")?.replaceWith(...page.querySelectorAll(".languages"));
  document.title = page.title;
  stay(top);
}

function chips(present, next) {
  if (present.length !== next.length) {
    find.querySelector(".tags")?.replaceChildren(...next.map((chip) => chip.parentElement));
    return;
  }
  present.forEach((chip, i) => {
    chip.innerHTML = next[i].innerHTML;
    chip.href = next[i].getAttribute("href");
    if (next[i].hasAttribute("aria-current")) {
      chip.setAttribute("aria-current", "true");
    } else {
      chip.removeAttribute("aria-current");
    }
  });
}

// what stands above changed its height; what the visitor was on may be gone
function stay(top) {
  scrollBy({ top: find.getBoundingClientRect().top - top, behavior: "instant" });
  if (document.activeElement === document.body) {
    status.focus({ preventScroll: true });
    find.scrollIntoView({ block: "nearest" });
  }
}
