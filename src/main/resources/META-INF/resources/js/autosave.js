// Saves the draft two seconds after typing stops: one request at a time, tried again ever more slowly when it fails.
import { fields, forget, keep } from "./local-copy.js";

const PAUSE = 2000;
const LONGEST_PAUSE = 60000;

export function autosave(form) {
  const state = document.getElementById("save-state");
  let typed = 0; // counts changes: what was typed during a request is newer than its answer
  let saved = 0;
  let failures = 0;
  let sending = false;
  let stopped = false;
  let request = new AbortController();
  let timer;

  const show = (name, time) => {
    if (time) {
      state.querySelector(`[data-when="${name}"] [data-time]`).textContent = time;
    }
    state.dataset.state = name;
  };

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
        show("signed-out");
      } else if (answer.status < 500) {
        take(await answer.json(), sent);
      } else {
        failed();
      }
    } catch {
      failed();
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

  function take(answer, sent) {
    stopped = answer.state === "conflict" || answer.state === "gone";
    if (answer.state !== "saved") {
      show(answer.state);
      return;
    }
    saved = sent;
    if (typed === sent) {
      forget(form);
    }
    follow(answer);
    show("saved", answer.time);
  }

  // The first save of a new talk gives it an address; until it is published, that follows the title.
  function follow(answer) {
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

  let copying;
  form.addEventListener("input", () => {
    typed++;
    if (!sending && !stopped && !["offline", "signed-out"].includes(state.dataset.state)) {
      show("unsaved");
    }
    clearTimeout(copying);
    copying = setTimeout(() => typed !== saved && keep(form), 300);
    if (failures === 0) {
      later(PAUSE);
    }
  });
  form.addEventListener("submit", (event) => {
    if (!event.submitter?.formTarget) {
      stopped = true;
      request.abort(); // what is being sent is older than what is sent now
    }
  });
  addEventListener("online", () => later(0));
}
