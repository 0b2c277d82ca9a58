// Shows the number of characters of a text with a limit. Like the server, it counts code
// points. A text over the limit is never cut: the speaker shortens it.

const PAUSE = 1200;
const NEAR_LIMIT = 20;
const plural = new Intl.PluralRules(document.documentElement.lang);
const numbers = new Intl.NumberFormat(document.documentElement.lang);
const announcement = document.createElement("p");
announcement.className = "visually-hidden";
announcement.setAttribute("aria-live", "polite");
document.body.append(announcement);

function sentence(words, used) {
  const over = used - words.limit;
  if (over <= 0) {
    return words.used.replace("0", numbers.format(used));
  }
  return words[plural.select(over) === "one" ? "overOne" : "overMany"].replace(/\d+/, over);
}

for (const room of document.querySelectorAll("[data-room]")) {
  const field = document.getElementById(room.dataset.room);
  let pause;

  field.addEventListener("input", () => {
    const used = [...field.value].length;
    const left = room.dataset.limit - used;
    room.textContent = sentence(room.dataset, used);
    room.classList.toggle("wrong", left < 0);
    clearTimeout(pause);
    announcement.textContent = "";
    if (left < NEAR_LIMIT) {
      // screen readers announce the number only near the limit, and only after a pause in typing
      pause = setTimeout(() => (announcement.textContent = room.textContent), PAUSE);
    }
  });
}
