// Shows or hides the typed password. Without this script, the button stays hidden.
for (const button of document.querySelectorAll(".reveal")) {
  const field = button.previousElementSibling;
  button.hidden = false;
  button.addEventListener("click", () => {
    field.type = field.type === "password" ? "text" : "password";
    for (const word of button.querySelectorAll("span:not(.visually-hidden)")) {
      word.hidden = !word.hidden;
    }
  });
}
