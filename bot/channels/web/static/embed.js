// <script src="https://…/static/embed.js"></script> puts the chat where it stands.
"use strict";

{
  const script = document.currentScript;
  const frame = document.createElement("iframe");
  frame.src = new URL("/chat", script.src).href;
  frame.title = "Wegweiser";
  frame.allow = "geolocation";
  frame.referrerPolicy = "no-referrer";
  frame.width = "100%";
  frame.height = "640";
  script.after(frame);
}
