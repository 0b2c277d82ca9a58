// Fills the town of a delivery when its venue is chosen: the server has written in the list of venues what each one is
// known for. A town that the speaker has typed stays. Below the venue, the page says what else is known of it.

export function followVenues(form) {
  const hints = new WeakMap();
  const filled = new WeakSet();

  const neighbour = (field, name) => form.elements.namedItem(field.name.replace(/venue$/, name));

  const option = (field) => {
    const name = field.value.trim().toLowerCase();
    return name && [...(field.list?.options ?? [])].find((known) => known.value.toLowerCase() === name);
  };

  function place(venue, { town, online }) {
    const city = neighbour(venue, "city");
    const isOnline = neighbour(venue, "online");
    const placed = neighbour(venue, "placed");
    if (filled.has(city) || (!city.value.trim() && !isOnline.checked && !placed.value)) {
      city.value = town ?? "";
      isOnline.checked = online !== undefined;
      placed.value = "on";
      filled.add(city);
    }
  }

  function say(venue, facts) {
    const hint = document.getElementById(venue.getAttribute("aria-describedby"));
    if (!hint?.classList.contains("hint")) {
      return;
    }
    if (!hints.has(hint)) {
      hints.set(hint, hint.textContent);
    }
    const known = facts && [facts.town, facts.country, facts.website].filter(Boolean);
    hint.textContent = known?.length ? known.join(" · ") : hints.get(hint);
  }

  form.addEventListener("input", ({ target }) => {
    if (!target.name) {
      return;
    }
    if (/(^|[.])venue$/.test(target.name)) {
      const known = option(target);
      if (known) {
        place(target, known.dataset);
      }
      say(target, known?.dataset);
    } else if (/(^|[.])(city|online)$/.test(target.name)) {
      // what the speaker types or empties is the speaker's: the server does not fill it again
      const prefix = target.name.replace(/(city|online)$/, "");
      filled.delete(form.elements.namedItem(`${prefix}city`));
      form.elements.namedItem(`${prefix}placed`).value = "on";
    }
  });
}
