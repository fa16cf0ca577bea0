// What is around a widget: the host's code, translators and extensions, the browser.

const LANGS = ["en", "es", "es-MX", "fr", "", "EN", "zz-Zz"];
const ATTRIBUTES = {
  drugs: ["examplin", "samplex", "samplex examplin", "cibinqo rinvoq", "rinvoq", "none-such", ",,", "", "opzelura,opzelura"],
  lang: LANGS,
  theme: ["auto", "light", "dark", "neon", ""],
  sections: ["choose card", "effects", "visit sources", "warning", "none-such", "", "compare care about benefits", "card effects visit"],
  "heading-level": ["2", "3", "5", "9", "x", ""],
  contact: ["mailto:a@example.org", "https://example.org/?a=b", "javascript:throw 1", ""],
  "sync-url": [""],
  hidden: [""],
  dir: ["rtl"],
  class: ["host"],
};

async function setsAttribute() {
  const name = pick(Object.keys(ATTRIBUTES));
  const value = pick(ATTRIBUTES[name]);
  if (name !== "hidden" && chance(0.7)) {
    note(`sets ${name}="${value}"`);
    me.setAttribute(name, value);
  } else {
    note(`takes ${name} away`);
    me.removeAttribute(name);
  }
}

const STATES = [
  () => ({ drugs: [pick(drugIds())] }),
  () => ({ drugs: drugIds().reverse() }),
  () => ({ drugs: drugIds() }),
  () => ({ drugs: [] }),
  () => ({ drugs: ["none-such", pick(drugIds()), pick(drugIds())] }),
  () => ({ age: pick(["2-11", "12-17", "adult", "65-plus", "18-64", "", null, 7]) }),
  () => ({ doses: { [pick(drugIds())]: pick(["1-cup", "2-cups", "100-mg", "200-mg", "15-mg", "30-mg", "x"]) } }),
  () => ({ query: pick(TEXTS) }),
  () => ({ query: "" }),
  () => ({ lang: pick(LANGS) }),
  () => ({ pinned: pick([["yawning"], ["acne", "nausea", "stroke"], [], ["none-such"], "yawning", null]) }),
  () => ({ onlyDiffers: pick([true, false, "x"]) }),
  () => pick([null, undefined, [], "x", 7, { drugs: {} }, { drugs: "examplin" }, { doses: [] }, { query: { a: 1 } }, { age: ["adult"] }]),
  () => ({ get drugs() { throw new Error("a host's getter"); }, query: "yawn" }),
];

async function setsState() {
  const state = pick(STATES)();
  note(`state = ${state && Object.hasOwn(state, "drugs") && state.query === "yawn" ? "with a getter that throws" : JSON.stringify(state)?.slice(0, 90)}`);
  me.state = state;
}

async function calls() {
  const text = pick(TEXTS);
  const what = pick(["search", "search", "reset", "pack", "validate", "read"]);
  note(`calls ${what} ${what === "search" ? JSON.stringify(text.slice(0, 30)) : ""}`);
  if (what === "search") return void me.search(text, pick([undefined, { lang: "es" }, { limit: Infinity }, { limit: -1 }, null])).catch(() => {});
  if (what === "reset") return me.reset();
  if (what === "validate") return void customElements.get("drug-compare").validatePack(pick([packs[0], {}, null, [], packs[2]])).catch(() => {});
  if (what === "read") return void [me.state, me.version, me.ready];
  return givesPack();
}

async function givesPack() {
  given = pick([...packs, packs[0], null, null, null, null]);
  note(`pack = ${given?.id ?? "its own"}${given === packs[2] ? ", broken" : ""}`);
  me.pack = given;
  await me.ready.catch(() => {});
}

async function moves() {
  const place = document.querySelector(pick(["#one", "#two", "body"]));
  const how = pick(["append", "prepend", "moveBefore", "gone for a while", "frame", "twice"]);
  note(`moves into ${place.id || "body"}: ${how}`);
  if (how === "moveBefore" && place.moveBefore) return place.moveBefore(me, place.firstChild);
  if (how === "gone for a while") {
    me.remove();
    for (let turns = below(6); turns--; ) await turn();
  }
  if (how === "twice") document.querySelector("#two").append(me);
  if (how === "frame") {
    const other = document.createElement("iframe");
    document.body.append(other);
    other.contentDocument.body.append(me);
    for (let turns = below(4); turns--; ) await turn();
    place.append(me);
    other.remove();
  } else place[how === "prepend" ? "prepend" : "append"](me);
  me.scrollIntoView();
}

async function resizes() {
  const width = pick(["260px", "320px", "360px", "480px", "700px", "900px", "1200px", "100%"]);
  note(`makes the column ${width} wide`);
  for (const column of document.querySelectorAll("#one, #two")) column.style.width = width;
  if (chance(0.2)) document.documentElement.style.fontSize = pick(["10px", "16px", "32px", ""]);
  dispatchEvent(new Event("resize"));
}

async function speaks() {
  const lang = pick(LANGS);
  note(`the page is now in “${lang}”`);
  document.documentElement.lang = lang;
}

/** What a translator, a reader aloud or a dictionary does to texts. */
async function touches() {
  const whole = chance(0.3) ? inside(".dc") : visible("*");
  if (!whole) return note("finds nothing to translate");
  note(`translates ${named(whole)}`);
  touched = inside(".dc-layout");
  const walker = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
  const kind = below(8);
  for (const text of texts) touch(text, kind > 5 ? below(6) : kind);
  if (chance(0.3)) document.documentElement.classList.toggle("translated-ltr");
}

function touch(text, kind) {
  const font = document.createElement("font");
  const before = text.data;
  switch (kind) {
    case 0: font.textContent = `«${text.data}»`; text.replaceWith(font); undone.push(() => font.replaceWith(text)); break;
    case 1: text.replaceWith(font); font.append(text); break;
    case 2: text.splitText(text.length / 2).data += "…"; break;
    case 3: text.data = text.data.toUpperCase(); undone.push(() => (text.data = before)); break;
    case 4: text.before("→ "); break;
    default: text.remove();
  }
  if (undone.length > 500) undone.splice(0, 250);
}
const undone = [];

async function showsOriginal() {
  note(`takes ${undone.length} translations back`);
  touched = inside(".dc-layout");
  for (const undo of undone.splice(0)) undo();
}

/** What extensions put into pages; at most so many at a time. */
const guests = [];
async function extends_() {
  if (guests.length > 12 || (guests.length && chance(0.4))) {
    note("an extension takes something away");
    return guests.splice(below(guests.length), 1)[0].remove();
  }
  const place = pick([document.body, document.documentElement, me, root(), inside("[part=root]"), inside(".dc"), visible("*"), visible("input, button, li, td, p")]);
  if (!place) return note("an extension finds no place");
  const guest = document.createElement(pick(["div", "span", "grammarly-extension", "img", "style", "button"]));
  guest.dataset.guest = "";
  if (guest.localName === "div") guest.hidden = true;
  guests.push(guest);
  const how = pick(["append", "prepend", "after", "before"]);
  note(`an extension puts <${guest.localName}> ${how} ${place.localName ? named(place) : "the shadow root"}`);
  touched = inside(".dc-layout");
  if ((how === "after" || how === "before") && (!place.parentNode || place === document.documentElement)) place.append(guest);
  else place[how](guest);
  if (chance(0.3)) place.setAttribute?.("data-extension", "1");
}

async function wakes() {
  const [target, type] = pick([
    [window, "blur"], [window, "focus"], [document, "visibilitychange"], [window, "pageshow"], [window, "pagehide"], [window, "offline"],
    [window, "online"], [window, "beforeprint"], [window, "afterprint"], [window, "resize"], [window, "scroll"], [window, "hashchange"],
    [window, "popstate"], [window, "languagechange"], [window, "storage"], [window, "orientationchange"], [document, "freeze"], [document, "selectionchange"],
  ]);
  note(`the browser tells ${type}`);
  target.dispatchEvent(new Event(type));
}

/** Storage as private windows, full disks and odd hosts have it. */
let refused = {};
async function refuses() {
  const which = pick(["setItem", "getItem", "removeItem", "all", "none", "none", "foreign", "gone"]);
  note(`storage: ${which}`);
  if (which === "none") refused = {};
  else if (which === "foreign") for (const name of Object.keys(kept())) kept()[name] = pick(["{}", "not json", '{"version":99}', "null"]);
  else if (which === "gone") for (const name of Object.keys(kept())) delete kept()[name];
  else refused[which] = true;
}

let storage;
const kept = () => storage;
function surround() {
  storage = localStorage;
  for (const name of ["setItem", "getItem", "removeItem"]) {
    const own = Storage.prototype[name];
    Storage.prototype[name] = function (...given) {
      if (refused[name]) throw new DOMException("refused", name === "setItem" ? "QuotaExceededError" : "SecurityError");
      return own.apply(this, given);
    };
  }
  const own = storage;
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get() {
      if (refused.all) throw new DOMException("refused", "SecurityError");
      return own;
    },
  });
  const answer = () => (chance(0.5) ? Promise.resolve() : Promise.reject(new DOMException("no", pick(["AbortError", "NotAllowedError"]))));
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: answer } });
  Object.defineProperty(navigator, "share", { configurable: true, value: answer });
  // In place of a printer; of what is printed only whether the warning is in it is looked at.
  const { appendChild } = Node.prototype;
  Node.prototype.appendChild = function (node) {
    if (node.localName === "iframe") node.addEventListener("load", () => {
      const sheet = node.contentWindow;
      sheet.print = () => {
        sheet.dispatchEvent(new Event("beforeprint"));
        printed(sheet.document.body.textContent);
        sheet.dispatchEvent(new Event("afterprint"));
      };
    });
    return appendChild.call(this, node);
  };
  addEventListener("drug-compare:ready", () => (shown = undefined));
  // A host that answers every change with a change.
  addEventListener("drug-compare:change", () => chance(0.05) && (me.state = { age: "adult" }));
}

const ACTS = [
  [30, presses], [12, writes], [8, keys], [7, chooses], [6, folds], [3, looks], [4, travels],
  [5, setsAttribute], [7, setsState], [3, calls], [2, moves], [3, resizes], [1, speaks],
  [4, touches], [1, showsOriginal], [3, extends_], [3, wakes], [2, refuses],
];
