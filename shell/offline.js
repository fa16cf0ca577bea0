// For the standalone page only: keeps it readable without a network, and offers newer facts.

const WORDS = {
  en: {
    fresh: "New facts are available.",
    reload: "Reload",
    offline: "You are offline. You can keep reading. The date of the facts is at the top.",
  },
  es: {
    fresh: "Hay datos nuevos.",
    reload: "Recargar",
    offline: "No tiene conexión. Puede seguir leyendo. La fecha de los datos está arriba.",
  },
};

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
  watch(registration, registration.waiting);
  registration.addEventListener("updatefound", () => watch(registration, registration.installing));
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    // The reader asked here, or in another window: here nothing reloads unasked.
    if (asked) location.reload();
    else offer(() => location.reload());
  });
}

/** Offers a newer version once it is completely there. The very first one is nothing new. */
function watch(registration, worker) {
  const first = !navigator.serviceWorker.controller;
  const look = () => {
    if (first || registration.waiting !== worker) return;
    offer(() => {
      asked = true;
      worker.postMessage({ type: "update" });
    });
  };
  worker?.addEventListener("statechange", look);
  if (worker) look();
}

function offer(act) {
  renew = act;
  tell();
}

function tell() {
  const lang = document.querySelector("drug-compare")?.state?.lang ?? document.documentElement.lang;
  const words = WORDS[lang] ?? WORDS.en;
  note.lang = WORDS[lang] ? lang : "en";
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
