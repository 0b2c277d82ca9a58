// Shows how far the import is, each second. Without this script, the page loads itself again.
const second = 1000;

async function update() {
  try {
    const answer = await fetch(location.href);
    if (answer.redirected) {
      location.replace(answer.url);
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const news = page.getElementById("import-progress");
    if (!news) {
      location.reload();
      return;
    }
    const shown = document.getElementById("import-progress");
    if ("running" in news.dataset) {
      shown.querySelector("[role=status]").textContent = news.querySelector("[role=status]").textContent;
      shown.querySelector("progress").value = news.querySelector("progress").value;
    } else {
      shown.replaceWith(news);
    }
  } catch {
    // the program does not answer at the moment: the next second asks again
  }
  wait();
}

function wait() {
  if ("running" in document.getElementById("import-progress").dataset) {
    setTimeout(update, second);
  }
}

wait();
