// Marks the talk that is being read in the contents. Without this script, no entry is marked.
const main = document.querySelector("main");
const inView = new Set();

function mark() {
  const current = [...main.querySelectorAll(".talks [id]")].find((talk) => inView.has(talk));
  main.querySelectorAll(".contents [aria-current]").forEach((link) => link.removeAttribute("aria-current"));
  const link = current && main.querySelector(`.contents a[href="#${CSS.escape(current.id)}"]`);
  link?.setAttribute("aria-current", "location");
}

// a talk is being read when it crosses a line in the upper part of the window
const observer = new IntersectionObserver(
  (changes) => {
    changes.forEach(({ target, isIntersecting }) => inView[isIntersecting ? "add" : "delete"](target));
    mark();
  },
  { rootMargin: "-25% 0px -74% 0px" },
);

function observe() {
  observer.disconnect();
  inView.clear();
  main.querySelectorAll(".talks > article, .more-talks li").forEach((talk) => observer.observe(talk));
}

observe();
// the results of a search replace the talks
new MutationObserver(observe).observe(main, { childList: true });
