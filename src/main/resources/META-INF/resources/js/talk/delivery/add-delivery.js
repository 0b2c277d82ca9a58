// The small form that adds a delivery: the venue brings its town, and the key Enter in the address of a page reads the page.
import { followVenues } from "../form/venue-facts.js";

const form = document.querySelector("form.add-delivery");
if (form) {
  followVenues(form);
}

const read = document.getElementById("read-page");
document.getElementById("page")?.addEventListener("keydown", (event) => {
  if (event.key === "Enter") {
    event.preventDefault();
    read.click();
  }
});
form?.addEventListener("submit", ({ submitter }) => {
  if (submitter === read) {
    read.textContent = read.dataset.busy;
    read.setAttribute("aria-busy", "true");
  }
});
