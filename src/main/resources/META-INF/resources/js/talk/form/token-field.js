// Shows a list of names as tokens. Names are separated by commas, or by semicolons when the text contains one.
// Backspace in the empty field removes the last name.

export function tokenField(typing) {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = typing.name;
  field.value = typing.value;
  typing.removeAttribute("name");
  typing.value = "";
  const box = document.createElement("div");
  box.className = "tokens";
  typing.before(field, box);
  box.append(typing);

  // the same rule as on the server: no name contains a semicolon
  const parts = (text) => text.split(text.includes(";") ? ";" : ",").map((name) => name.trim()).filter(Boolean);
  let names = parts(field.value);

  // includes the name that the speaker is typing, so that a save at this moment does not lose it
  function keep() {
    const all = [...names, typing.value.trim()].filter(Boolean);
    const between = names.some((name) => name.includes(",")) ? ";" : ",";
    field.value = all.join(`${between} `) + (between === ";" && all.length === 1 ? ";" : "");
  }

  function show() {
    box.querySelectorAll(":scope > span").forEach((token) => token.remove());
    for (const name of names) {
      const token = document.createElement("span");
      const remove = document.createElement("button");
      token.textContent = name;
      remove.type = "button";
      remove.textContent = "×";
      remove.setAttribute("aria-label", `${typing.dataset.remove} ${name}`);
      remove.addEventListener("click", () => {
        change(names.filter((other) => other !== name));
        typing.focus();
      });
      token.append(remove);
      typing.before(token);
    }
  }

  function change(wanted) {
    names = [...new Set(wanted)];
    keep();
    show();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function add() {
    const typed = parts(typing.value);
    typing.value = "";
    if (typed.length) {
      change([...names, ...typed]);
    }
  }

  typing.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && typing.value.trim() && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      add();
    } else if (event.key === "Backspace" && !typing.value && names.length) {
      change(names.slice(0, -1));
    }
  });
  typing.addEventListener("input", (event) => {
    // a comma or a semicolon ends a name, and the choice of a suggestion also ends it
    if (/[,;]/.test(typing.value) || event.inputType === "insertReplacementText" || !event.inputType) {
      add();
    } else {
      keep();
    }
  });
  // The field is left: the last name becomes a token. Not before the click or the key that left the field has done its work:
  // a token can move the pressed button, and a button that moves under the pointer gets no click.
  for (const type of ["click", "keyup"]) {
    document.addEventListener(type, () => document.activeElement !== typing && add());
  }
  show();
}
