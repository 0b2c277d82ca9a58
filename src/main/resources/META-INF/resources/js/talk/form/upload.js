// Sends a chosen or dropped file at once, with its progress, and writes its address into the field of the link. Without
// this script, a button beside the file sends the form.

const words = (form) => form.querySelector("[data-sending]").dataset;

export function sendFiles(form) {
  const row = (element) => element.closest?.(".link-row");

  form.addEventListener("change", ({ target }) => {
    if (target.type === "file" && target.files.length) {
      send(form, row(target), target.files[0]);
      target.value = "";
    }
  });
  form.addEventListener("dragover", (event) => {
    if (row(event.target) && event.dataTransfer.types.includes("Files")) {
      event.preventDefault();
    }
  });
  form.addEventListener("drop", (event) => {
    const [file] = event.dataTransfer.files;
    if (row(event.target) && file) {
      event.preventDefault();
      send(form, row(event.target), file);
    }
  });
  form.classList.add("sends-files");
}

function send(form, row, file) {
  const note = noteOf(row);
  const progress = document.createElement("progress");
  progress.max = 1;
  progress.value = 0;
  note.className = "file-note";
  note.textContent = `${words(form).sending} `;
  note.append(progress);
  const say = (sentence, refused) => {
    note.textContent = sentence;
    note.className = refused ? "file-note refused" : "file-note";
  };
  const request = new XMLHttpRequest();
  // a file that is too large is refused before it is sent
  const tooLarge = file.size > Number(words(form).largest);
  request.open("POST", `/admin/slides?name=${encodeURIComponent(file.name)}&size=${file.size}`);
  request.setRequestHeader("Content-Type", "application/octet-stream");
  request.responseType = "json";
  request.upload.addEventListener("progress", (event) => {
    progress.value = event.loaded / file.size;
  });
  request.addEventListener("load", () => {
    const answer = request.response;
    if (answer?.address) {
      const field = row.querySelector("[name$='.url']");
      field.value = answer.address;
      say(answer.note);
      row.querySelector("details.file").open = false;
      // the first one saves the draft; after the second one, the row no longer offers to read a page
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    } else {
      say(answer?.problem ?? (request.responseURL.includes("/login") ? words(form).signedOut : words(form).failed), true);
    }
  });
  request.addEventListener("error", () => say(words(form).failed, true));
  request.send(tooLarge ? "" : file);
}

function noteOf(row) {
  let note = row.querySelector(".file-note");
  if (!note) {
    note = document.createElement("p");
    note.setAttribute("role", "status");
    row.querySelector("details.file").before(note);
  }
  return note;
}
