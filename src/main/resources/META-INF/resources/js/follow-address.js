// After an autosave: what the form is of, and where it is sent.
import { forget } from "./local-copy.js";

// The first save of a new talk gives it an address; until it is published, that follows the title.
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
    // not form.action: the buttons of that name stand in front of it
    form.setAttribute("action", address);
    form.querySelector("[formtarget]").formAction = `${address}/preview`;
    history.replaceState(null, "", address);
  }
}
