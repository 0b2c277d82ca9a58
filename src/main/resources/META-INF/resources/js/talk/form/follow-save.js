// Updates the form after an autosave: its base revision, its address, its head and the lines of its cards.
import { forget } from "./local-copy.js";

// The first save of a new talk generates its address. Until the talk is published, its slug follows the title.
export function follow(form, answer) {
  showState(answer);
  const { base, madeSlug, slug } = form.elements;
  base.value = answer.base;
  if (slug.value === madeSlug.value) {
    slug.value = answer.slug;
    madeSlug.value = answer.madeSlug;
  }
  const address = `/admin/talks/${answer.talk}`;
  if (form.dataset.address !== address) {
    forget(form);
    form.dataset.address = address;
    // form.action does not work here: the buttons named "action" hide that property
    form.setAttribute("action", address);
    form.querySelector("[formtarget]").formAction = `${address}/preview`;
    history.replaceState(null, "", address);
  }
}

// The server writes what the page shows of a saved talk, so that the page says the same after it is loaded again.
function showState({ head, cards }) {
  const place = document.getElementById("talk-head");
  if (head && !place.contains(document.activeElement)) {
    place.innerHTML = head;
  }
  for (const [number, { dot, line }] of Object.entries(cards ?? {})) {
    const summary = document.querySelector(`#cards > [data-number="${number}"] > summary`);
    if (summary) {
      summary.innerHTML = line;
      summary.parentElement.className = `card ${dot}`;
    }
  }
}
