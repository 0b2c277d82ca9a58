// The state of the draft in the save bar. The page has a sentence for each state, and the style sheet shows the
// present one.

const bar = document.getElementById("save-state");

export const saveState = () => bar.dataset.state;

export function show(name, time) {
  const place = time && bar.querySelector(`[data-when="${name}"] [data-time]`);
  if (place) {
    place.textContent = time;
  }
  bar.dataset.state = name;
}
