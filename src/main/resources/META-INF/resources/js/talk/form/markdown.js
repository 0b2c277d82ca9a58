// A Markdown field: a toolbar that inserts Markdown characters, and a preview of the rendered text.

// The icons are drawn like those of the page (tags/adminIcon.html): lines on a square of 16 units.
const marks = [
  {
    label: "bold",
    icon: "M4.8 2.8h3.8a2.6 2.6 0 0 1 0 5.2H4.8zM4.8 8h4.6a2.6 2.6 0 0 1 0 5.2H4.8z",
    around: ["**", "**"],
  },
  { label: "italic", icon: "M6.8 2.8h5M4.2 13.2h5M9.3 2.8 6.7 13.2", around: ["*", "*"] },
  {
    label: "link",
    icon: "m6.6 9.4 2.8-2.8M7 4.6 8.5 3a3 3 0 0 1 4.4 4.3L11.4 9M9 11.4 7.5 13a3 3 0 0 1-4.4-4.3L4.6 7",
    around: ["[", "](https://)"],
  },
  { label: "list", icon: "M6 4h7.4M6 8h7.4M6 12h7.4M2.8 4h.01M2.8 8h.01M2.8 12h.01", line: "- " },
  {
    label: "quotes",
    icon: "M7.4 4.2 3.6 8l3.8 3.8M12.6 4.2 8.8 8l3.8 3.8",
    around: ["« ", " »"],
  },
];

const iconOf = (path) =>
  `<svg class="icon" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.4"
  stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="${path}" /></svg>`;

function wrap(field, mark) {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const selected = value.slice(start, end);
  const marked = mark.line
    ? selected.split("\n").map((line) => mark.line + line).join("\n")
    : mark.around.join(selected);
  field.focus();
  // insertText keeps the undo history of the browser; setRangeText does not
  if (!document.execCommand("insertText", false, marked)) {
    field.setRangeText(marked, start, end, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  const inside = start + (mark.line ?? mark.around[0]).length;
  field.setSelectionRange(inside, inside + selected.length);
}

function toolbar(field, words) {
  const bar = document.createElement("div");
  bar.className = "toolbar";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", words.toolbar);
  for (const mark of marks) {
    const button = document.createElement("button");
    button.type = "button";
    button.innerHTML = iconOf(mark.icon);
    button.tabIndex = bar.children.length === 0 ? 0 : -1;
    button.setAttribute("aria-label", words[mark.label]);
    button.title = words[mark.label];
    button.addEventListener("click", () => wrap(field, mark));
    bar.append(button);
  }
  bar.addEventListener("keydown", (event) => moveInside(bar, event));
  field.parentElement.before(bar);
}

// The Tab key reaches the toolbar once; the arrow keys go from button to button.
function moveInside(bar, event) {
  const buttons = [...bar.children];
  const from = buttons.indexOf(document.activeElement);
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step) {
    event.preventDefault();
    const next = buttons[(from + step + buttons.length) % buttons.length];
    buttons.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
    next.focus();
  }
}

export function markdownField(field) {
  const abstract = field.closest(".abstract");
  const rendered = abstract.querySelector("[data-rendered]");
  let timer;
  let shown;

  async function show() {
    const body = new URLSearchParams({ text: field.value, language: field.dataset.markdown });
    try {
      const answer = await fetch("/admin/markdown", { method: "POST", body, redirect: "manual" });
      if (answer.ok) {
        rendered.innerHTML = await answer.text();
        shown = field.value;
      }
    } catch {
      // the browser is offline: the last preview stays
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => field.value !== shown && show(), 300);
  });
  toolbar(field, abstract.dataset);
  rendered.parentElement.hidden = false;
  if (field.value) {
    show();
  }
}
