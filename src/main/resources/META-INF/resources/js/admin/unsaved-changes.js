// Shows whether the form has unsaved changes, and asks for confirmation before the page is left with unsaved changes.
const form = document.querySelector("form[data-unsaved]");
const saved = form.querySelector(".state-saved");
const unsaved = form.querySelector(".state-unsaved");
let changed = form.dataset.unsaved === "true";

function show() {
  saved.hidden = changed;
  unsaved.hidden = !changed;
}

form.addEventListener("input", () => {
  changed = true;
  show();
});

form.addEventListener("submit", () => {
  changed = false;
});

window.addEventListener("beforeunload", (event) => {
  if (changed) {
    event.preventDefault();
  }
});

show();
