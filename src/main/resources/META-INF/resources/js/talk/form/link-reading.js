// Recognises a link that is typed or pasted: its kind by the address, which asks this server only; its title and language by
// reading the page, which the speaker presses a button for. The page may also say venue, date and town of a delivery: they fill
// its empty fields. What the speaker has chosen or typed stays.

const ADDRESS = /^https?:\/\/[^/\s]+\.[^\s]+$/i;

const part = (row, name) => row.querySelector(`[name$=".${name}"]`);

async function ask(how, url) {
  const answer = await fetch(`/admin/link-reading/${how}`, { method: "POST", body: new URLSearchParams({ url }) });
  if (!answer.ok) {
    throw new Error(answer.status);
  }
  return answer.json();
}

export function recogniseLinks(form) {
  const chosen = new WeakSet();
  const isOn = form.hasAttribute("data-reads-pages");

  function fill(row, { kind, title, language }) {
    const select = part(row, "kind");
    let isFilled = false;
    const set = (field, value) => {
      if (field.value !== value) {
        field.value = value;
        isFilled = true;
      }
    };
    if (!chosen.has(select) && kind !== "other") {
      set(select, kind);
    }
    const label = part(row, "label");
    const titles = [...form.querySelectorAll("[name$='.title']")].map((field) => field.value.trim());
    if (title && !label.value.trim() && !titles.includes(title)) {
      set(label, title);
    }
    const languages = part(row, "language");
    if (language && !languages.value && [...languages.options].some((option) => option.value === language)) {
      set(languages, language);
    }
    if (isFilled) {
      form.dispatchEvent(new Event("input", { bubbles: true }));
    }
    return isFilled;
  }

  // fills the facts of which the card has nothing, and says which ones
  function fillCard(card, { delivery, filled }) {
    const taken = delivery.filter(({ values }) => {
      const fields = Object.entries(values).map(([name, value]) => [card.querySelector(`[name$="].${name}"]`), value]);
      const isOpen = fields.every(([field]) => field && (field.type === "checkbox" ? !field.checked : !field.value.trim()));
      for (const [field, value] of isOpen ? fields : []) {
        if (field.type === "checkbox") {
          field.checked = true;
        } else {
          field.value = value;
        }
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
      return isOpen;
    });
    return taken.length ? filled.replace("{facts}", () => taken.map(({ note }) => note).join(", ")) : "";
  }

  const show = (row) => {
    const reading = row.querySelector(".link-reading");
    reading.hidden = !isOn || !ADDRESS.test(part(row, "url").value.trim());
    return reading;
  };

  // while the address is typed, and not when the field is left: the next press must meet the button where it was
  form.addEventListener("input", ({ target }) => {
    const row = target.closest?.(".link-row");
    if (row && target.name?.endsWith(".url")) {
      show(row);
    }
  });

  form.addEventListener("change", async ({ target }) => {
    const row = target.closest?.(".link-row");
    if (!row || !target.name) {
      return;
    }
    if (target.name.endsWith(".kind")) {
      chosen.add(target);
    } else if (target.name.endsWith(".url")) {
      const status = show(row).querySelector("[role=status]");
      status.textContent = "";
      const url = target.value.trim();
      if (ADDRESS.test(url)) {
        const found = await ask("address", url).catch(() => null);
        if (found && target.value.trim() === url && fill(row, found)) {
          status.textContent = status.dataset.recognised;
        }
      }
    }
  });

  form.addEventListener("click", async ({ target }) => {
    const button = target.closest?.("[data-read-link]");
    if (!button) {
      return;
    }
    const row = button.closest(".link-row");
    const status = row.querySelector(".link-reading [role=status]");
    button.disabled = true;
    status.textContent = status.dataset.reading;
    const found = await ask("page", part(row, "url").value.trim()).catch(() => ({ sentence: "" }));
    button.disabled = false;
    status.textContent = found.sentence;
    if (found.kind) {
      fill(row, found);
    }
    const card = row.closest(".card");
    if (card && found.delivery) {
      status.textContent = `${found.sentence} ${fillCard(card, found)}`.trim();
    }
  });

  // a kind that was stored is the speaker's choice
  for (const row of form.querySelectorAll(".link-row")) {
    if (part(row, "url").value.trim()) {
      chosen.add(part(row, "kind"));
      show(row);
    }
  }
}
