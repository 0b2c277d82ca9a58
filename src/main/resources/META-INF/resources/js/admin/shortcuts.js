// Keyboard shortcuts: ? shows the list of shortcuts, / moves the focus to the search field, or opens the talks with their
// search field, Ctrl+S or Cmd+S saves, and Ctrl+Enter or Cmd+Enter publishes. The list has only what the page can do.

const help = document.getElementById("shortcut-help");

const TEXT_FIELDS = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

const isTyping = ({ target }) => target.closest(TEXT_FIELDS);

const buttonOf = (name) => document.querySelector(`[data-shortcut="${name}"]`);

const press = (name) => {
  const button = buttonOf(name);
  button?.form.requestSubmit(button);
  return button;
};

function act(event) {
  if (event.ctrlKey || event.metaKey) {
    const name = { s: "save", Enter: "publish" }[event.key];
    return name && press(name);
  }
  if (event.altKey || isTyping(event)) {
    return null;
  }
  if (event.key === "?") {
    help.showModal();
    return help;
  }
  if (event.key !== "/") {
    return null;
  }
  const search = document.querySelector("main input[type=search]");
  if (search) {
    search.focus();
  } else {
    location.assign(`${help.dataset.talks}#search`);
  }
  return help;
}

addEventListener("keydown", (event) => {
  if (!event.defaultPrevented && !help.open && act(event)) {
    event.preventDefault();
  }
});

for (const row of help.querySelectorAll("[data-key]")) {
  row.hidden = !buttonOf(row.dataset.key);
}
if (location.hash === "#search") {
  document.querySelector("main input[type=search]")?.focus();
}
