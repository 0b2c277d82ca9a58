// Keeps what is typed into the forms marked data-kept: a copy in this browser until the server has accepted the form, and a
// question before the page is left. The talk form has an autosave of its own.

const SENT = "estrade:sent-form";
const offer = document.getElementById("local-copy");
const keyOf = (form) => `estrade:form:${form.getAttribute("action").replace(/[?].*/, "")}`;
const typedFields = (form) =>
  [...form.elements].filter((field) => field.name && !["hidden", "file", "submit", "password"].includes(field.type));

function entries(form) {
  const data = new FormData(form);
  const names = new Set(typedFields(form).map((field) => field.name));
  return [...data].filter(([name, value]) => names.has(name) && typeof value === "string");
}

const text = (form) => JSON.stringify(entries(form).map(([name, value]) => [name, value.replaceAll("\r", "").trim()]));

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

// A page of the admin that shows no problem at the form has accepted it.
function forgetAccepted() {
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  const refused = document.querySelector("form[data-kept] [aria-invalid], form[data-kept='unsaved']");
  if (sent && !refused) {
    localStorage.removeItem(sent);
  }
}

function restore(form, copy) {
  const left = new Map();
  copy.fields.forEach(([name, value]) => left.set(name, [...(left.get(name) ?? []), value]));
  // a row of links that the copy has and the page has not
  const add = document.getElementById("add-link");
  const rowOf = (name) => name.match(/^links-([0-9]+)-/)?.[1];
  for (const [name] of copy.fields.filter(([name]) => add && rowOf(name))) {
    for (let tries = 0; tries < 100 && !form.elements.namedItem(name); tries++) {
      add.click();
    }
  }
  for (const field of typedFields(form)) {
    const values = left.get(field.name) ?? [];
    if (field.type === "checkbox" || field.type === "radio") {
      field.checked = values.includes(field.value);
    } else {
      field.value = values.shift() ?? "";
    }
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function offerCopy(form, copy) {
  const { lang } = document.documentElement;
  const time = new Date(copy.at).toLocaleTimeString(lang, { timeStyle: "short" });
  offer.querySelector("[data-time]").textContent = time;
  offer.className = "flash";
  offer.setAttribute("role", "status");
  offer.hidden = false;
  offer.querySelector("[data-take]").addEventListener("click", () => {
    restore(form, copy);
    offer.hidden = true;
    typedFields(form)[0].focus();
  });
  offer.querySelector("[data-drop]").addEventListener("click", () => {
    localStorage.removeItem(keyOf(form));
    offer.hidden = true;
    typedFields(form)[0].focus();
  });
}

function keepSafe(form) {
  const key = keyOf(form);
  const before = text(form);
  let isSent = false;
  let timer;

  const isChanged = () => form.dataset.kept === "unsaved" || text(form) !== before;

  const keep = () => {
    clearTimeout(timer);
    if (isSent) {
      return;
    }
    try {
      if (isChanged()) {
        localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields: entries(form) }));
      } else {
        localStorage.removeItem(key);
      }
    } catch {
      // the storage is full or not allowed: the question on leaving still protects what is typed
    }
  };

  const copy = read(key);
  if (copy && form.dataset.kept !== "unsaved") {
    const same = JSON.stringify(copy.fields.map(([name, value]) => [name, value.replaceAll("\r", "").trim()])) === before;
    if (same) {
      localStorage.removeItem(key);
    } else {
      offerCopy(form, copy);
    }
  }

  form.addEventListener("input", () => {
    isSent = false;
    clearTimeout(timer);
    timer = setTimeout(keep, 300);
  });
  form.addEventListener("submit", () => {
    keep();
    isSent = true;
    sessionStorage.setItem(SENT, key);
  });
  // the last keystroke: the timer may not have ended
  addEventListener("pagehide", () => timer && keep());
  document.addEventListener("visibilitychange", () => document.hidden && timer && keep());
  addEventListener("beforeunload", (event) => {
    if (!isSent && isChanged()) {
      keep();
      event.preventDefault();
    }
  });
}

forgetAccepted();
document.querySelectorAll("form[data-kept]").forEach(keepSafe);
