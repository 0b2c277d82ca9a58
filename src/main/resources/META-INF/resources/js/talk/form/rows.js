// The buttons that add, copy and remove cards of deliveries and rows of links. A removal can be undone.
import { addCard, addLink, copyCard } from "./new-rows.js";

export function editRows(form) {
  const cards = document.getElementById("cards");
  const toast = document.getElementById("toast");
  let undo = () => {};

  const changed = () => {
    const count = form.querySelector("[data-count]");
    const number = cards.children.length;
    count.textContent = number === 1 ? count.dataset.one : count.dataset.many.replace("2", number);
    form.dispatchEvent(new Event("input", { bubbles: true }));
  };

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

  // the co-speakers of the last delivery are proposed where none is typed
  function proposeSpeakers() {
    for (const button of form.querySelectorAll("[data-speakers]")) {
      button.hidden = button.previousElementSibling.querySelector("input").value.trim() !== "";
    }
  }

  form.addEventListener("click", (event) => {
    const { speakers } = event.target.dataset;
    if (speakers) {
      const field = event.target.previousElementSibling.querySelector("input");
      field.value = speakers;
      field.focus();
      changed();
      return;
    }
    const button = event.target.closest("[data-add], [data-copy], [data-remove]");
    if (button) {
      event.preventDefault();
      act(button);
    }
  });
  form.addEventListener("input", proposeSpeakers);
  proposeSpeakers();
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
