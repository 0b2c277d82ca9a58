// Moves a talk in the list: drag its handle, or press an arrow key on the handle. Each new position is saved at
// once and announced to screen readers.

const list = document.getElementById("talks");
const announcement = document.getElementById("announcement");
let saving = Promise.resolve();

const rows = () => [...list.children];

function announce(row) {
  const title = row.querySelector("h2").textContent.trim();
  const place = rows().indexOf(row) + 1;
  announcement.textContent = announcement.dataset.moved.replace("101", place).replace("#", () => title);
}

function save(row) {
  rows().forEach((each, i, all) => {
    const [up, down] = each.querySelectorAll("[name=move]");
    up.disabled = i === 0;
    down.disabled = i === all.length - 1;
  });
  announce(row);
  const body = new URLSearchParams({ index: rows().indexOf(row) });
  // there is one request at a time, so that the server saves the positions in the right order
  saving = saving
    .then(() => fetch(`/admin/talks/${row.dataset.talk}/position`, { method: "POST", body, redirect: "manual" }))
    .then((answer) => answer.ok || location.reload())
    .catch(() => location.reload());
}

function step(row, down) {
  const other = down ? row.nextElementSibling : row.previousElementSibling;
  if (other) {
    other[down ? "after" : "before"](row);
    row.querySelector(".handle").focus();
    save(row);
  }
}

function drag(event, row) {
  const handle = event.currentTarget;
  const start = rows().indexOf(row);
  handle.setPointerCapture(event.pointerId);
  row.classList.add("dragged");
  const over = ({ clientY }) => {
    for (const other of rows()) {
      const { top, height } = other.getBoundingClientRect();
      if (other !== row && clientY > top && clientY < top + height) {
        const before = rows().indexOf(other) < rows().indexOf(row);
        // rows swap only after the middle of the other row: otherwise rows of different heights would swap endlessly
        if (before ? clientY < top + height / 2 : clientY > top + height / 2) {
          other[before ? "before" : "after"](row);
        }
        return;
      }
    }
  };
  const drop = () => {
    handle.removeEventListener("pointermove", over);
    row.classList.remove("dragged");
    if (rows().indexOf(row) !== start) {
      save(row);
    }
  };
  handle.addEventListener("pointermove", over);
  handle.addEventListener("lostpointercapture", drop, { once: true });
}

for (const row of rows()) {
  const handle = row.querySelector(".handle");
  handle.hidden = false;
  handle.addEventListener("pointerdown", (event) => drag(event, row));
  handle.addEventListener("keydown", (event) => {
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      step(row, event.key === "ArrowDown");
    }
  });
}
