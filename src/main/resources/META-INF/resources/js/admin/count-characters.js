// Updates the number of characters below a text. Without this script, the number is the one when the page was loaded.
const plural = new Intl.PluralRules(document.documentElement.lang);

for (const count of document.querySelectorAll("[data-counts]")) {
  const field = document.getElementById(count.dataset.counts);
  field.addEventListener("input", () => {
    const length = [...field.value].length;
    const words = plural.select(length) === "one" ? count.dataset.one : count.dataset.many;
    count.textContent = words.replace(/^\d+/, length);
  });
}

// A warning that is shown while a text is longer than a length.
for (const warning of document.querySelectorAll("[data-warns]")) {
  const field = document.getElementById(warning.dataset.warns);
  field.addEventListener("input", () => {
    warning.hidden = [...field.value].length <= Number(warning.dataset.longest);
  });
}
