// Saves the draft two seconds after the last input, or at once when Enter is pressed in a field, or Ctrl+S. There is one request at a
// time. After each failure, the pause before the next attempt is twice as long.
import { follow } from "./follow-save.js";
import { fields, forget, keep } from "./local-copy.js";
import { saveState, show } from "./save-state.js";

const PAUSE = 2000;
const LONGEST_PAUSE = 60000;

export function autosave(form) {
  let typed = 0; // the number of inputs, which is compared with the number when a request was sent
  let saved = 0;
  let failures = 0;
  let sending = false;
  let stopped = false;
  let isAsked = false; // by Ctrl+S
  const request = new AbortController();
  let timer;

  const later = (pause) => {
    clearTimeout(timer);
    timer = setTimeout(send, pause);
  };

  async function send() {
    if (sending || stopped || typed === saved) {
      return;
    }
    sending = true;
    const sent = typed;
    show("saving");
    try {
      const answer = await fetch(`${form.dataset.address}/autosave`, {
        method: "POST",
        body: new URLSearchParams(fields(form)),
        redirect: "manual",
        signal: request.signal,
      });
      failures = 0;
      if (answer.type === "opaqueredirect") {
        refused("signed-out");
      } else if (answer.status < 500) {
        take(await answer.json(), sent);
      } else {
        failed();
      }
    } catch {
      if (!request.signal.aborted) {
        failed();
      }
    }
    sending = false;
    if (typed !== sent) {
      later(PAUSE);
    }
  }

  function failed() {
    failures++;
    show("offline", new Date().toLocaleTimeString(document.documentElement.lang, { timeStyle: "short" }));
    later(Math.min(PAUSE * 2 ** failures, LONGEST_PAUSE));
  }

  // Who has asked for the save gets the page that says what to do.
  function refused(state) {
    show(state);
    if (isAsked) {
      form.requestSubmit(document.getElementById("save-draft"));
    }
  }

  function take(answer, sent) {
    stopped = answer.state === "conflict" || answer.state === "gone";
    if (answer.state !== "saved") {
      refused(answer.state);
      return;
    }
    isAsked = false;
    saved = sent;
    if (typed === sent) {
      forget(form);
    }
    follow(form, answer);
    show(answer.status === "published" ? "published" : "saved", answer.time);
  }

  let copying;
  form.addEventListener("input", () => {
    typed++;
    if (!sending && !stopped && !["offline", "signed-out"].includes(saveState())) {
      show("unsaved");
    }
    clearTimeout(copying);
    copying = setTimeout(() => typed !== saved && keep(form), 300);
    if (failures === 0) {
      later(PAUSE);
    }
  });
  // Enter would send the form: the page would be loaded again, without its focus, its place and its open cards. In a field
  // with suggestions, Enter chooses one: what is only half written is not saved by that.
  form.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (key === "Enter" && target.matches("input") && !event.ctrlKey && !event.metaKey && !event.isComposing) {
      event.preventDefault();
      if (!target.list) {
        later(0);
      }
    }
  });
  // Ctrl+S saves in place too, unless the server did not take the last save, or the page shows what is not saved.
  const savesInPlace = () =>
    !stopped &&
    ["untouched", "unsaved", "saving", "saved", "published"].includes(saveState()) &&
    (typed > 0 || form.dataset.unsaved === undefined);
  document.addEventListener("keydown", (event) => {
    if (event.key === "s" && (event.ctrlKey || event.metaKey) && savesInPlace()) {
      event.preventDefault();
      isAsked = typed !== saved;
      later(0);
    }
  });
  form.addEventListener("submit", (event) => {
    if (!event.submitter?.formTarget) {
      stopped = true;
      form.dataset.sent = "true";
      request.abort(); // the submitted form is newer than the request
    }
  });
  addEventListener("online", () => later(0));

  // The last keystroke is kept when the page is left. What the server can save is sent, otherwise the browser asks.
  const isUnsaved = () => typed !== saved && !form.dataset.sent;
  addEventListener("beforeunload", (event) => {
    if (isUnsaved()) {
      keep(form);
      if (!form.elements.base.value || !["unsaved", "saving", "saved"].includes(saveState())) {
        event.preventDefault();
      }
    }
  });
  addEventListener("pagehide", () => {
    if (isUnsaved()) {
      keep(form);
      flush();
    }
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && isUnsaved()) {
      keep(form);
      later(0);
    }
  });

  // A request that outlives the page; the browser refuses one that is too long, and the copy stays.
  function flush() {
    if (!stopped) {
      fetch(`${form.dataset.address}/autosave`, {
        method: "POST",
        body: new URLSearchParams(fields(form)),
        redirect: "manual",
        keepalive: true,
      }).catch(() => {});
    }
  }
}
