// Keyboard shortcuts: ? shows the list of shortcuts, / moves the focus to the search field, Ctrl+S or Cmd+S saves, and
// Ctrl+Enter or Cmd+Enter publishes.

const help = document.getElementById("shortcut-help");

const TEXT_FIELDS = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

const isTyping = ({ target }) => target.closest(TEXT_FIELDS);

const press = (name) => {
  const button = document.querySelector(`[data-shortcut="${name}"]`);
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
  const search = event.key === "/" && document.querySelector("input[type=search]");
  search?.focus?.();
  return search;
}

addEventListener("keydown", (event) => {
  if (!event.defaultPrevented && !help.open && act(event)) {
    event.preventDefault();
  }
});
