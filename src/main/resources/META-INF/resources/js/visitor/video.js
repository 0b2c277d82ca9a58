// A click on a recording replaces the link with the player. Before the click, no request goes to the video host.
for (const link of document.querySelectorAll("a[data-player]")) {
  link.addEventListener("click", (event) => {
    // a click that opens a new tab or window: the browser follows the link
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    const address = new URL(link.dataset.player);
    address.searchParams.set("autoplay", "1");
    const player = document.createElement("iframe");
    player.src = address.href;
    player.title = link.querySelector(".hidden").textContent;
    player.allow = "autoplay; fullscreen; picture-in-picture; encrypted-media";
    player.allowFullscreen = true;
    link.replaceWith(player);
    player.focus();
  });
}
