// Updates the form after an autosave: its base revision and its address.
import { forget } from "./local-copy.js";

// The first save of a new talk generates its address. Until the talk is published, its slug follows the title.
export function follow(form, answer) {
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
