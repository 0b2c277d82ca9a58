// Chooses all talks of the list, or none, without loading the page again.

document.querySelector("[data-choose-all]")?.addEventListener("click", (event) => {
  event.preventDefault();
  const boxes = [...document.querySelectorAll("#talks .row-checkbox")];
  const all = boxes.every((box) => box.checked);
  boxes.forEach((box) => (box.checked = !all));
});
