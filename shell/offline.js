// For the standalone page only: keeps it readable without a network, and offers newer facts.

import { OFFLINE } from "./words.js";

const DAY_MS = 86_400_000;
/** Waking, focus and the network often come together: one question is enough. */
const PAUSE_MS = 60_000;

const note = document.getElementById("note");
/** What happens on "Reload"; `undefined` while there is nothing new. */
let renew;
let asked = false;

export function keep() {
  if ("serviceWorker" in navigator) register().catch(() => {});
  addEventListener("online", tell);
  addEventListener("offline", tell);
  document.addEventListener("drug-compare:change", tell);
  tell();
}

async function register() {
  const url = new URL("sw.js", import.meta.url).href;
  // Where the platform guards script addresses, only this one may pass.
  const policy = globalThis.trustedTypes?.createPolicy("drug-compare", { createScriptURL: () => url });
  const registration = await navigator.serviceWorker.register(policy ? policy.createScriptURL(url) : url, {
    updateViaCache: "none",
  });
  watch(registration.waiting, registration);
  registration.addEventListener("updatefound", () => watch(registration.installing, registration));
  navigator.serviceWorker.addEventListener("message", ({ data, source }) => {
    if (data?.type === "older") offer(source);
  });
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    // The reader asked here, or in another window: here nothing reloads unasked.
    if (asked) location.reload();
    else ask(navigator.serviceWorker.controller);
  });
  stayNew(registration);
}

/** An app stays open for months: asks for newer facts when it is woken, focused, online again, and once a day. */
function stayNew(registration) {
  let last = Date.now();
  const look = (event) => {
    if (document.hidden) return;
    if (event?.type !== "online" && Date.now() - last < PAUSE_MS) return;
    last = Date.now();
    registration.update().catch(() => {});
  };
  document.addEventListener("visibilitychange", look);
  for (const type of ["focus", "pageshow", "online"]) addEventListener(type, look);
  setInterval(look, DAY_MS);
}

/** Asks a newer version, once it is completely there, whether the facts on the screen are older. */
function watch(worker, { active }) {
  // The very first one is nothing new.
  if (!worker || !active) return;
  const look = () => worker.state === "installed" && ask(worker);
  worker.addEventListener("statechange", look);
  look();
}

const ask = (worker) => worker?.postMessage({ type: "older?" });

function offer(worker) {
  renew = () => {
    const { controller } = navigator.serviceWorker;
    asked = true;
    // One that is in charge already has nothing to wait for, and none was in charge at a first visit.
    if (!controller || worker === controller) location.reload();
    else worker.postMessage({ type: "update" });
  };
  tell();
}

function tell() {
  const lang = document.querySelector("drug-compare")?.state?.lang ?? document.documentElement.lang;
  const words = OFFLINE[lang] ?? OFFLINE.en;
  note.lang = OFFLINE[lang] ? lang : "en";
  note.replaceChildren();
  if (renew) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words.reload;
    button.addEventListener("click", renew);
    note.append(words.fresh, " ", button);
  } else if (!navigator.onLine) {
    note.append(words.offline);
  }
}
