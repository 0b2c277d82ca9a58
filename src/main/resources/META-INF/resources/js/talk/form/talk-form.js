// The talk form. Every script is optional: without scripts, the buttons send the form, and the server does
// the same work.
import { autosave } from "./autosave.js";
import "../../admin/remaining-characters.js";
import { recogniseLinks } from "./link-reading.js";
import { offerLocalCopy } from "./local-copy.js";
import { markdownField } from "./markdown.js";
import { editRows } from "./rows.js";
import { tokenField } from "./token-field.js";
import { sendFiles } from "./upload.js";
import { followVenues } from "./venue-facts.js";

const form = document.getElementById("talk-form");
editRows(form);
followVenues(form);
sendFiles(form);
recogniseLinks(form);
offerLocalCopy(form);
autosave(form);
for (const field of form.querySelectorAll("textarea[data-markdown]")) {
  markdownField(field);
}
tokenField(form.querySelector("#tags"));
