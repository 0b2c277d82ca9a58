// A Markdown field: a toolbar that inserts Markdown characters, and a preview of the rendered text.

const marks = [
  { label: "bold", text: "G", around: ["**", "**"] },
  { label: "italic", text: "I", around: ["*", "*"] },
  { label: "link", text: "🔗", around: ["[", "](https://)"] },
  { label: "list", text: "•", line: "- " },
  { label: "quotes", text: "« »", around: ["« ", " »"] },
];

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
    button.textContent = mark.text;
    button.setAttribute("aria-label", words[mark.label]);
    button.title = words[mark.label];
    button.addEventListener("click", () => wrap(field, mark));
    bar.append(button);
  }
  field.parentElement.before(bar);
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
