// Opens the closed parts of the page before it is printed, and closes them again. Without this script, a page is printed as it
// is shown; the talks page with all talks in full has no closed parts.
let opened = [];

addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll(".older-deliveries:not([open])")];
  opened.forEach((part) => (part.open = true));
});

addEventListener("afterprint", () => opened.forEach((part) => (part.open = false)));
