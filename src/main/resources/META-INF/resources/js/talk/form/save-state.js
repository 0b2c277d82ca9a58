// The sentence in the bar that says whether the draft is saved. The style sheet shows the one of the present state.

const bar = document.getElementById("save-state");

export const saveState = () => bar.dataset.state;

export function show(name, time) {
  if (time) {
    bar.querySelector(`[data-when="${name}"] [data-time]`).textContent = time;
  }
  bar.dataset.state = name;
}
