// How much may still be typed into a text that has a limit. The server says it once, and counts the same way: code
// points. Nothing is cut off: what is too long is said, and corrected by whoever writes it.

const PAUSE = 1200;
const NEAR = 20;
const plural = new Intl.PluralRules(document.documentElement.lang);
const aloud = document.createElement("p");
aloud.className = "for-ears";
aloud.setAttribute("aria-live", "polite");
document.body.append(aloud);

function sentence(words, left) {
  const count = Math.abs(left);
  const number = plural.select(count) === "one" ? "One" : "Many";
  return words[(left < 0 ? "over" : "left") + number].replace(/\d+/, count);
}

for (const room of document.querySelectorAll("[data-room]")) {
  const field = document.getElementById(room.dataset.room);
  let pause;

  field.addEventListener("input", () => {
    const left = room.dataset.limit - [...field.value].length;
    room.textContent = sentence(room.dataset, left);
    room.classList.toggle("wrong", left < 0);
    clearTimeout(pause);
    aloud.textContent = "";
    if (left < NEAR) {
      // once they stop typing, and only where it matters
      pause = setTimeout(() => (aloud.textContent = room.textContent), PAUSE);
    }
  });
}
