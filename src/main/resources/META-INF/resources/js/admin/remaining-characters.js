// Shows the number of characters that may still be typed into a text with a limit. Like the server, it counts code
// points. A text over the limit is never cut: the speaker shortens it.

const PAUSE = 1200;
const NEAR_LIMIT = 20;
const plural = new Intl.PluralRules(document.documentElement.lang);
const announcement = document.createElement("p");
announcement.className = "visually-hidden";
announcement.setAttribute("aria-live", "polite");
document.body.append(announcement);

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
    announcement.textContent = "";
    if (left < NEAR_LIMIT) {
      // screen readers announce the number only near the limit, and only after a pause in typing
      pause = setTimeout(() => (announcement.textContent = room.textContent), PAUSE);
    }
  });
}
