// The form a talk is written in: everything here only helps, the buttons alone do all of it.
import { autosave } from "./autosave.js";
import "./character-room.js";
import { offerCopy } from "./local-copy.js";
import { helpWithMarkdown } from "./markdown.js";
import { repeat } from "./repeat.js";
import { tokens } from "./tokens.js";

const form = document.getElementById("talk-form");
repeat(form);
offerCopy(form);
autosave(form);
for (const field of form.querySelectorAll("textarea[data-markdown]")) {
  helpWithMarkdown(field);
}
tokens(form.querySelector("#tags"));
