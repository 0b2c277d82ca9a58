// Buttons that copy the address in their data-copy attribute.
async function write(text) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text);
  }
  // navigator.clipboard needs https; this older method also works with http
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

const status = document.createElement("p");
status.className = "hidden visually-hidden"; // the class of the public pages, and of the admin
status.setAttribute("role", "status");
document.querySelector("main").append(status);

for (const button of document.querySelectorAll("button[data-copy]")) {
  const name = button.textContent;
  let back;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await write(button.dataset.copy);
    button.focus();
    button.textContent = status.textContent = button.dataset.copied;
    clearTimeout(back);
    back = setTimeout(() => {
      button.textContent = name;
      status.textContent = "";
    }, 2000);
  });
}
