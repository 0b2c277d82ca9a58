/* Buttons that copy: the text they carry in data-copy, or that of the element whose id is in data-copies. */
async function write(text) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text);
  }
  // without https a page has no clipboard but this way
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

const status = document.createElement("p");
status.className = "hidden";
status.setAttribute("role", "status");

for (const button of document.querySelectorAll("button[data-copy], button[data-copies]")) {
  document.querySelector("main").append(status);
  const name = button.textContent;
  let back;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copies);
    await write(source ? source.innerText.trim() : button.dataset.copy);
    button.focus();
    button.textContent = status.textContent = button.dataset.copied;
    clearTimeout(back);
    back = setTimeout(() => {
      button.textContent = name;
      status.textContent = "";
    }, 2000);
  });
}
