// Adds and removes rows of links. Without this script, the same buttons send the form, and the server adds or
// removes the row.
const rows = document.querySelector(".link-rows");
const add = document.getElementById("add-link");
const template = document.getElementById("link-row");
let next = rows.children.length;

add.addEventListener("click", (event) => {
  event.preventDefault();
  const row = template.content.cloneNode(true);
  for (const element of row.querySelectorAll("[id], [for], [name], [value]")) {
    for (const name of ["id", "for", "name", "value"]) {
      const value = element.getAttribute(name);
      if (value?.includes("#")) {
        element.setAttribute(name, value.replace("#", next));
      }
    }
  }
  next++;
  const field = row.querySelector("input");
  rows.append(row);
  field.focus();
  changed();
});

rows.addEventListener("click", (event) => {
  const row = event.target.closest(".remove")?.closest("li");
  if (!row) {
    return;
  }
  event.preventDefault();
  const near = row.nextElementSibling ?? row.previousElementSibling;
  row.remove();
  (near?.querySelector("input") ?? add).focus();
  changed();
});

function changed() {
  rows.dispatchEvent(new Event("input", { bubbles: true }));
}
