// Creates cards of deliveries and rows of links from the templates of the page, with numbers that no other row has.

const filled = (id, replacements) =>
  replacements.reduce((html, [from, to]) => html.replaceAll(from, to), document.getElementById(id).innerHTML);

const next = (numbers) => Math.max(-1, ...numbers) + 1;

// A new delivery has its id from the start: when its text is sent twice, the server sees one delivery. Without HTTPS, a browser
// makes no such id, and the server makes it.
const newId = () => crypto.randomUUID?.() ?? "";

export function addCard() {
  const cards = document.getElementById("cards");
  const number = next([...cards.children].map((card) => Number(card.dataset.number)));
  const html = filled("card-model", [
    ["[N]", `[${number}]`],
    ["deliveries-N", `deliveries-${number}`],
    ['data-number="N"', `data-number="${number}"`],
    ['.N"', `.${number}"`],
    ['.N.', `.${number}.`],
  ]);
  cards.insertAdjacentHTML("afterbegin", html);
  const card = cards.firstElementChild;
  card.querySelector("[name$='].id']").value = newId();
  return card;
}

export function addLink(list) {
  const prefix = list.dataset.links;
  const addresses = [...list.querySelectorAll("[name$='.url']")];
  const number = next(addresses.map((address) => Number(address.name.match(/\[(\d+)\]\.url$/)[1])));
  const place = prefix.match(/\[(\d+)\]/);
  const html = filled("link-model", [
    ["deliveries[N].links[M]", `${prefix}[${number}]`],
    ["deliveries-N-links-M", `${prefix.replace(/[^A-Za-z0-9]+/g, "-")}-${number}`],
    ["remove-link.N.M", place ? `remove-link.${place[1]}.${number}` : `remove-link.${number}`],
    ["take-file.N.M", place ? `take-file.${place[1]}.${number}` : `take-file.${number}`],
  ]);
  list.insertAdjacentHTML("beforeend", html);
  return list.lastElementChild;
}

// Copies all fields except the ids, because the copy is a new delivery.
const fieldsOf = (card) =>
  [...card.querySelectorAll("[name]:not(button)")].filter((field) => !field.name.endsWith(".id"));

export function copyCard(card) {
  const copy = addCard();
  const links = copy.querySelector("[data-links]");
  links.replaceChildren();
  card.querySelectorAll("[data-links] > li").forEach(() => addLink(links));
  const originals = fieldsOf(card);
  fieldsOf(copy).forEach((field, i) => {
    if (field.type !== "file") {
      field.value = originals[i].value;
    }
    field.checked = originals[i].checked;
  });
  return copy;
}
