// Buttons that copy a text of the page, as HTML and as plain text. The program in which the visitor pastes the text
// chooses one.
const status = document.getElementById("_copied");

async function copy(text) {
  const plain = text.innerText.trim();
  try {
    if (text.querySelector("*")) {
      const parts = { "text/html": text.innerHTML, "text/plain": plain };
      const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    } else {
      await navigator.clipboard.writeText(plain);
    }
    return status.dataset.copied;
  } catch {
    // an old browser, or no permission: this selects the text, and the visitor copies it with the keyboard
    getSelection().selectAllChildren(text);
    return status.dataset.selected;
  }
}

for (const button of document.querySelectorAll("[data-copies]")) {
  const label = button.firstElementChild;
  const word = label.textContent;
  let timer;
  button.addEventListener("click", async () => {
    label.textContent = await copy(document.getElementById(button.dataset.copies));
    status.textContent = label.textContent;
    clearTimeout(timer);
    timer = setTimeout(() => {
      label.textContent = word;
      status.textContent = "";
    }, 2000);
  });
  button.hidden = false;
}
