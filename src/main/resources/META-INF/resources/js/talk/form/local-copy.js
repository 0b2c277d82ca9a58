// Stores a copy of the form in this browser until the server has saved it, so that a crash or an expired session loses
// no text.

const technical = /^(base|editing|madeSlug|accepted|publishAt)$|[.](id|placed)$/;

export const key = (form) => `estrade:${form.dataset.address}`;

// a chosen file is sent by itself
export const fields = (form) => [...new FormData(form)].filter(([, value]) => typeof value === "string");

export function keep(form) {
  try {
    localStorage.setItem(key(form), JSON.stringify({ at: Date.now(), fields: fields(form) }));
    return true;
  } catch {
    return false; // the storage is full or not allowed: the autosave on the server still works
  }
}

export const forget = (form) => localStorage.removeItem(key(form));

const read = (name) => {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch {
    return null;
  }
};

// The entries of a form for the comparison of two forms: without outer spaces, empty fields and technical fields.
function comparable(entries) {
  const typed = Object.fromEntries(entries);
  return JSON.stringify(
    entries
      .filter(([name, value]) => value.trim() && !technical.test(name))
      .filter(([name]) => name !== "slug" || typed.slug !== typed.madeSlug)
      .filter(([name]) => !/[.]kind$/.test(name))
      .map(([name, value]) => [name, value.replaceAll("\r", "").trim()])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

// Sends the copy to the server, which shows the form with the values of the copy. The server does not save them.
function restore(form, copy) {
  const post = document.createElement("form");
  post.method = "post";
  post.action = form.dataset.address;
  for (const [name, value] of [...copy.fields, ["action", "resume"]]) {
    const input = document.createElement("textarea");
    input.name = name;
    input.value = value;
    post.append(input);
  }
  post.hidden = true;
  document.body.append(post);
  post.submit();
}

export function offerLocalCopy(form) {
  const sent = sessionStorage.getItem("estrade:sent");
  sessionStorage.removeItem("estrade:sent");
  if (sent && document.querySelector(".flash.done")) {
    localStorage.removeItem(sent);
  }
  form.addEventListener("submit", (event) => {
    if (!event.submitter?.formTarget) {
      keep(form);
      sessionStorage.setItem("estrade:sent", key(form));
    }
  });
  const copy = read(key(form));
  if (!copy || "unsaved" in form.dataset) {
    return;
  }
  if (comparable(copy.fields) === comparable(fields(form))) {
    forget(form);
    return;
  }
  const offer = document.getElementById("local-copy");
  const { lang } = document.documentElement;
  const time = new Date(copy.at).toLocaleString(lang, { dateStyle: "medium", timeStyle: "short" });
  // Intl writes the first day of a month as "1 juin" in French
  offer.querySelector("[data-time]").textContent = lang === "fr" ? time.replace(/^1(?=\s)/, "1er") : time;
  offer.className = "flash";
  offer.setAttribute("role", "status");
  offer.hidden = false;
  offer.querySelector("[data-take]").addEventListener("click", () => restore(form, copy));
  offer.querySelector("[data-drop]").addEventListener("click", () => {
    forget(form);
    offer.hidden = true;
    form.querySelector("input:not([type=hidden])").focus();
  });
}
