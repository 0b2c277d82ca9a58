// Adds, copies and takes away cards and rows without asking the server; what was taken away can be brought back.

export function repeat(form) {
  const cards = document.getElementById("cards");
  const toast = document.getElementById("toast");
  let undo = () => {};

  const changed = () => {
    const count = form.querySelector("[data-count]");
    const number = cards.children.length;
    count.textContent = number === 1 ? count.dataset.one : count.dataset.many.replace("2", number);
    form.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const model = (id, replacements) =>
    replacements.reduce((html, [from, to]) => html.replaceAll(from, to), document.getElementById(id).innerHTML);

  const next = (numbers) => Math.max(-1, ...numbers) + 1;

  function addCard() {
    const number = next([...cards.children].map((card) => Number(card.dataset.number)));
    const html = model("card-model", [
      ["[N]", `[${number}]`],
      ["deliveries-N", `deliveries-${number}`],
      ['data-number="N"', `data-number="${number}"`],
      ['.N"', `.${number}"`],
    ]);
    cards.insertAdjacentHTML("afterbegin", html);
    return cards.firstElementChild;
  }

  function addLink(list) {
    const prefix = list.dataset.links;
    const taken = [...list.querySelectorAll("[name$='.url']")].map((url) => Number(url.name.match(/\[(\d+)\]\.url$/)[1]));
    const number = next(taken);
    const place = prefix.match(/\[(\d+)\]/);
    const html = model("link-model", [
      ["deliveries[N].links[M]", `${prefix}[${number}]`],
      ["deliveries-N-links-M", `${prefix.replace(/[^A-Za-z0-9]+/g, "-")}-${number}`],
      ["remove-link.N.M", place ? `remove-link.${place[1]}.${number}` : `remove-link.${number}`],
    ]);
    list.insertAdjacentHTML("beforeend", html);
    return list.lastElementChild;
  }

  function copyCard(card) {
    const copy = addCard();
    card.querySelectorAll("[data-links] > li").forEach(() => addLink(copy.querySelector("[data-links]")));
    const values = [...card.querySelectorAll("[name]:not(button)")].filter((field) => !field.name.endsWith(".id"));
    const fields = [...copy.querySelectorAll("[name]:not(button)")].filter((field) => !field.name.endsWith(".id"));
    fields.forEach((field, i) => {
      field.value = values[i].value;
      field.checked = values[i].checked;
    });
    return copy;
  }

  function remove(kind, piece) {
    const { parentNode, nextSibling } = piece;
    const neighbour = piece.nextElementSibling ?? piece.previousElementSibling;
    piece.remove();
    changed();
    undo = () => {
      parentNode.insertBefore(piece, nextSibling);
      piece.querySelector("summary, input")?.focus();
      changed();
    };
    toast.firstElementChild.textContent = toast.dataset[kind];
    toast.hidden = false;
    (neighbour?.querySelector("summary, input") ?? parentNode.parentElement.querySelector("[data-add]"))?.focus();
  }

  function act(button) {
    const card = button.closest(".card");
    if (button.dataset.add === "delivery") {
      addCard().querySelector("input:not([type=hidden])").focus();
    } else if (button.dataset.add === "link") {
      const list = button.closest(".sheet, section").querySelector("[data-links]");
      addLink(list).querySelector("[name$='.url']").focus();
    } else if (button.dataset.copy) {
      copyCard(card).querySelector("input:not([type=hidden])").focus();
    } else {
      remove(button.dataset.remove, button.dataset.remove === "link" ? button.closest("li") : card);
      return;
    }
    changed();
  }

  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-add], [data-copy], [data-remove]");
    if (button) {
      event.preventDefault();
      act(button);
    }
  });
  form.addEventListener("input", ({ target }) => {
    if (target.name?.endsWith("].venue") && target.value) {
      target.closest(".card").querySelector("summary b").textContent = target.value;
    }
  });
  toast.querySelector("button").addEventListener("click", () => {
    toast.hidden = true;
    undo();
  });
}
