// Shows whether the form has unsaved changes. kept-form.js asks before the page is left with them.
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

show();
