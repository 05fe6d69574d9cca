// Makes the page quicker and calmer; without it every step is an ordinary form.
"use strict";

const ESCAPES = 3;
const WITHIN_MS = 2000;
const say = (text) => { document.getElementById("status").textContent = text; };

// One entry of the history holds the whole conversation, and the neutral page takes its place.
function leave() {
  document.title = "";
  document.body.replaceChildren();
  const neutral = document.body.dataset.neutral;
  try {
    window.top.location.replace(neutral);
  } catch {
    window.location.replace(neutral);
  }
}

let pressed = [];
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.repeat) return;
  pressed = [...pressed.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
  if (pressed.length >= ESCAPES) leave();
});

document.addEventListener("click", (event) => {
  if (event.target.closest(".exit")) {
    event.preventDefault();
    leave();
  } else if (event.target.closest("[data-print]")) {
    window.print();
  } else if (event.target.closest("[data-locate]")) {
    locate(event.target.closest("[data-locate]"));
  }
});

// The browser asks the person; the answer goes into one request and is forgotten.
function locate(button) {
  const failed = () => say(button.dataset.failed);
  if (!navigator.geolocation) return failed();
  navigator.geolocation.getCurrentPosition(({ coords }) => {
    const form = document.getElementById("here");
    form.elements.lat.value = coords.latitude.toFixed(4);
    form.elements.lon.value = coords.longitude.toFixed(4);
    form.requestSubmit();
  }, failed, { timeout: 10000 });
}

function prepare() {
  for (const button of document.querySelectorAll("[data-locate], [data-print]")) button.hidden = false;
}

// A new screen: the page speaks its language, and the keyboard stands at its first line.
new MutationObserver((changes) => {
  const added = changes.flatMap((change) => [...change.addedNodes]);
  const screen = added.find((node) => node.id === "screen");
  if (!screen) return;
  document.documentElement.lang = screen.lang;
  document.documentElement.dir = screen.dir;
  say("");
  prepare();
  window.scrollTo(0, 0);
  document.getElementById("answer").focus({ preventScroll: true });
}).observe(document.body, { childList: true });

document.addEventListener("htmx:error", () => say(document.getElementById("screen").dataset.offline));
prepare();
