// The page in a frame (`?embed`), for content systems that strip scripts. It tells the page around it how tall it
// is, and nothing else; it registers no worker and keeps nothing.

import { FRAMED } from "./words.js";

/** Whether the address asks for the page without anything of its own around the comparison. */
export function inFrame() {
  return new URLSearchParams(location.search).has("embed");
}

export function framed() {
  document.documentElement.dataset.embed = "";
  // Links to sources would open in the frame, where most of them refuse to be shown.
  const base = document.createElement("base");
  base.target = "_blank";
  document.head.append(base);
  addEventListener("click", outside);
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: "drug-compare:size", height }, "*");
  }).observe(document.body);
}

/** In a sandbox without `allow-popups` a link would do nothing, and say nothing. */
function outside(event) {
  const link = event.composedPath().find(({ localName }) => localName === "a");
  const own = event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey;
  if (own || !link?.protocol.startsWith("http") || isHere(link)) return;
  event.preventDefault();
  if (opens(link.href)) return;
  const note = document.getElementById("note");
  const { lang = "en" } = document.querySelector("drug-compare")?.state ?? {};
  note.lang = Object.hasOwn(FRAMED, lang) ? lang : "en";
  note.textContent = `${FRAMED[note.lang].blocked} ${link.href}`;
}

/** Whether a window may open at all. Where not, some browsers give none, and Firefox throws. */
function opens(address) {
  try {
    const opened = open(address);
    if (opened) opened.opener = null;
    return Boolean(opened);
  } catch {
    return false;
  }
}

const isHere = (link) => link.href.split("#")[0] === location.href.split("#")[0];
