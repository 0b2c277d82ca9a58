// Shows slides one at a time: buttons, arrow keys and swipes turn the pages. Without this script, the pages are a list.
const deck = document.querySelector(".deck");
const turning = document.querySelector(".turning");
const [back, on] = turning.querySelectorAll("button");
const place = turning.querySelector("output");
const pages = [...deck.children];

const present = () => Math.round(deck.scrollLeft / deck.clientWidth);

let aim = 0; // the page that was asked for last: while the pages move, the present one is another
let settling;

function show(number) {
  aim = Math.max(0, Math.min(number, pages.length - 1));
  deck.scrollTo({ left: pages[aim].offsetLeft - deck.offsetLeft });
}

function follow() {
  const number = present();
  place.textContent = `${number + 1} / ${pages.length}`;
  back.disabled = number === 0;
  on.disabled = number === pages.length - 1;
}

function moved() {
  follow();
  clearTimeout(settling);
  settling = setTimeout(() => (aim = present()), 150);
}

deck.tabIndex = 0;
turning.hidden = false;
back.addEventListener("click", () => show(aim - 1));
on.addEventListener("click", () => show(aim + 1));
deck.addEventListener("scroll", moved, { passive: true });
addEventListener("resize", () => show(aim));

const steps = { ArrowLeft: -1, ArrowRight: 1, PageUp: -1, PageDown: 1, Home: -Infinity, End: Infinity };
addEventListener("keydown", (event) => {
  const step = steps[event.key];
  if (step && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !event.target.closest("input, select")) {
    event.preventDefault();
    show(aim + step);
  }
});

// #p12 is page 12
const addressed = pages.findIndex((page) => `#${page.id}` === location.hash);
if (addressed > 0) {
  deck.style.scrollBehavior = "auto";
  show(addressed);
  deck.style.scrollBehavior = "";
}
follow();
