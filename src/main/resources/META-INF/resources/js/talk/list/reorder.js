// Moves a talk in the list: drag its handle with a mouse, a finger or a pen (the Escape key gives up), press an arrow key on
// the handle, or press a button of its row. The pressed element keeps the focus. Each new position is saved at once and announced to screen readers.
// The list may be one page of several: a move to another page is a request for that page, as without scripts.

const list = document.getElementById("talks");
const announcement = document.getElementById("announcement");
let saving = Promise.resolve();

// the place of the first row among all talks, and the number of all talks
const first = Number(list.dataset.first);
const total = Number(list.dataset.total);

const rows = () => [...list.children];

const isUpwards = (button) => ["up", "top"].includes(button.value);

function announce(row) {
  const title = row.querySelector("h2").textContent.trim();
  const place = first + rows().indexOf(row) + 1;
  announcement.textContent = announcement.dataset.moved.replace("1000001", place).replace("#", () => title);
}

function save(row) {
  rows().forEach((each, i) => {
    for (const button of each.querySelectorAll("[name=move]")) {
      button.disabled = isUpwards(button) ? first + i === 0 : first + i === total - 1;
    }
  });
  announce(row);
  const body = new URLSearchParams({ index: first + rows().indexOf(row) });
  // there is one request at a time, so that the server saves the positions in the right order
  saving = saving
    .then(() => fetch(`/admin/talks/${row.dataset.talk}/position`, { method: "POST", body, redirect: "manual" }))
    .then((answer) => answer.ok || location.reload())
    .catch(() => location.reload());
}

// The moved row stays where it is in the document, and its neighbours pass to its other side. A browser would end the
// gesture of a pointer, and take the focus away, when the element that holds them is moved.
const passDown = (row) => row.before(row.nextElementSibling);
const passUp = (row) => row.after(row.previousElementSibling);

// Whether a button moves its row to another page.
function leaves(row, button) {
  const isUp = isUpwards(button);
  const hasMore = isUp ? first > 0 : first + rows().length < total;
  return hasMore && (["top", "bottom"].includes(button.value) || !(isUp ? row.previousElementSibling : row.nextElementSibling));
}

function step(row, down) {
  const button = row.querySelector(`[name=move][value=${down ? "down" : "up"}]`);
  if (leaves(row, button)) {
    button.click();
  } else if (down ? row.nextElementSibling : row.previousElementSibling) {
    (down ? passDown : passUp)(row);
    row.scrollIntoView({ block: "nearest" });
    save(row);
  }
}

// The menus close, except the one that contains an element.
function closeMenus(element) {
  for (const menu of list.querySelectorAll(".move-menu[open]")) {
    menu.open = menu.contains(element);
  }
}

// A disabled button loses the focus: at the end of the list, the button of the opposite direction gets it.
function press(row, button) {
  const isUp = isUpwards(button);
  const pass = isUp ? passUp : passDown;
  const next = () => (isUp ? row.previousElementSibling : row.nextElementSibling);
  do {
    pass(row);
  } while (["top", "bottom"].includes(button.value) && next());
  row.scrollIntoView({ block: "nearest" });
  save(row);
  closeMenus(null);
  if (button.disabled) {
    row.querySelector(`[name=move][value=${isUp ? "down" : "up"}]`).focus();
  }
}

function middle(row) {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}

// Rows swap only after the middle of the other row: otherwise rows of different heights would swap endlessly.
function follow(row, y) {
  while (row.nextElementSibling && y > middle(row.nextElementSibling)) {
    passDown(row);
  }
  while (row.previousElementSibling && y < middle(row.previousElementSibling)) {
    passUp(row);
  }
}

// Near the upper or lower edge of the window, the page scrolls: a finger on the handle cannot scroll it.
const EDGE = 64;
const scrollStep = (y) => Math.max(0, y - innerHeight + EDGE) / 4 - Math.max(0, EDGE - y) / 4;

function drag(event, row) {
  if (event.button !== 0 || !event.isPrimary) {
    return;
  }
  const handle = event.currentTarget;
  const before = rows();
  const gesture = new AbortController();
  const listen = (target, type, listener) => target.addEventListener(type, listener, { signal: gesture.signal });
  let y = event.clientY;
  handle.setPointerCapture(event.pointerId);
  row.classList.add("dragged");
  const scroll = () => {
    if (!gesture.signal.aborted) {
      const distance = Math.max(-EDGE, Math.min(EDGE, scrollStep(y)));
      if (distance !== 0) {
        scrollBy({ top: distance, behavior: "instant" });
        follow(row, y);
      }
      requestAnimationFrame(scroll);
    }
  };
  const end = (isKept) => {
    gesture.abort();
    row.classList.remove("dragged");
    if (!isKept) {
      before.forEach((each) => each !== row && list.append(each));
      before.slice(0, before.indexOf(row)).forEach((each) => row.before(each));
    } else if (rows().indexOf(row) !== before.indexOf(row)) {
      save(row);
    }
  };
  listen(handle, "pointermove", (move) => {
    y = move.clientY;
    follow(row, y);
  });
  listen(handle, "pointerup", () => end(true));
  listen(handle, "pointercancel", () => end(false));
  listen(handle, "lostpointercapture", () => end(true));
  listen(document, "keydown", (key) => key.key === "Escape" && end(false));
  scroll();
}

for (const type of ["click", "focusin"]) {
  document.addEventListener(type, ({ target }) => closeMenus(target));
}

list.addEventListener("keydown", (event) => {
  const summary = document.activeElement.closest(".move-menu[open]")?.firstElementChild;
  if (event.key === "Escape" && summary) {
    summary.parentElement.open = false;
    summary.focus();
  }
});

for (const row of rows()) {
  const handle = row.querySelector(".handle");
  handle.hidden = false;
  for (const button of row.querySelectorAll("[name=move]")) {
    button.addEventListener("click", (event) => {
      if (!leaves(row, button)) {
        event.preventDefault();
        press(row, button);
      }
    });
  }
  handle.addEventListener("pointerdown", (event) => drag(event, row));
  handle.addEventListener("keydown", (event) => {
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      step(row, event.key === "ArrowDown");
    }
  });
}
