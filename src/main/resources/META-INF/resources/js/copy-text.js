// Buttons that copy a text as it stands on the page: with its marks for those who can keep them, else without.
const said = document.getElementById("_copied");

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
    return said.dataset.copied;
  } catch {
    // an old browser, or no permission: the keyboard does the rest
    getSelection().selectAllChildren(text);
    return said.dataset.selected;
  }
}

for (const button of document.querySelectorAll("[data-copies]")) {
  const label = button.firstElementChild;
  const word = label.textContent;
  let timer;
  button.addEventListener("click", async () => {
    label.textContent = await copy(document.getElementById(button.dataset.copies));
    said.textContent = label.textContent;
    clearTimeout(timer);
    timer = setTimeout(() => {
      label.textContent = word;
      said.textContent = "";
    }, 2000);
  });
  button.hidden = false;
}
