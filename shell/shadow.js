// The shadow root: a message, and the static facts (slotted) or the live widget. While the widget is live there is
// no slot: checkers of accessibility count what hangs in a hidden one.

import { namedIn, sameIn } from "./anchors.js";
import { keepKeys } from "./keys.js";
import { holdPlace, keepPlace, scroll, whenFree } from "./place.js";

const BASE = `
  :host { display: block; }
  :host([hidden]), [hidden], [part=message]:empty { display: none !important; }
  /* What hosts set for their own words, and what would split, hide or lock ours. */
  [part=root], [part=message] {
    writing-mode: horizontal-tb;
    word-break: normal;
    line-break: auto;
    hyphens: manual;
    quotes: auto;
    pointer-events: auto;
    -webkit-user-select: text;
    user-select: text;
    -webkit-text-fill-color: currentcolor;
  }
  /* Text that nobody sees gives the widget the width of text where hosts shrink a box to what is in it: the box of
     the widget, a container for queries, has none. */
  [part=root]::before {
    content: ". .";
    display: block;
    block-size: 0;
    overflow: clip;
    visibility: hidden;
    white-space: normal;
    word-spacing: 1240px;
  }
  [part=message] { margin-block: 1em; padding-inline-start: 1em; border-inline-start: 4px solid; }
`;

/** The size of the host's own text, for sites whose `rem` is not the size of text (62.5 %). */
const SIZE = "[part=root] { --dc-around: 1em; }";

/** As a declared length it is taken once; else it would grow with every part in a part. */
const hasSize = (() => {
  try {
    CSS.registerProperty({ name: "--dc-around", syntax: "<length>", inherits: true, initialValue: "0px" });
    return true;
  } catch {
    return false;
  }
})();

/** For each document its stylesheets, by their text: other documents cannot use them. */
const sheets = new WeakMap();

export class Shadow {
  #host;
  #root;
  #message = box("message");
  #facts = document.createElement("slot");
  #live;
  #css = "";

  /** `onFacts` is called when static facts come or go. */
  constructor(host, onFacts) {
    this.#host = host;
    this.#root = host.attachShadow({ mode: "open" });
    this.#message.setAttribute("role", "status");
    this.#message.tabIndex = -1;
    this.#facts.addEventListener("slotchange", onFacts);
    this.#root.append(this.#message, this.#facts);
    keepKeys(this.#root);
    this.dress();
  }

  /** Whether there is something to read in the light DOM. */
  get hasFacts() {
    return [...this.#host.childNodes].some((node) =>
      node.matches ? !node.matches("script, template, style, noscript") : node instanceof Text && node.data.trim(),
    );
  }

  /** One message at a time, above the facts. Nothing given takes it away; the same again is not said again. */
  say(...message) {
    const told = box();
    told.append(...message);
    if (told.textContent === this.#message.textContent) return;
    keepPlace(this.#host, this.#shown, this.#shown, () => this.#message.replaceChildren(...told.childNodes));
  }

  /** A fresh hidden box for the widget to draw in. */
  prepare() {
    this.#live?.remove();
    this.#live = box("root");
    this.#live.hidden = true;
    this.#root.append(this.#live);
    return this.#live;
  }

  /** Resolves when the widget is drawn. It is shown as soon as the reader is not busy in the facts. */
  async show(css, signal) {
    await drawn(this.#live);
    // A widget that was there before draws its new pack by the end of this turn.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    if (this.#isLive) return this.say();
    whenFree(this.#host, signal).then(() => signal.aborted || this.#turn(css));
  }

  /** To be called before the widget draws another choice or language: readers keep their place. */
  hold() {
    if (this.#isLive) holdPlace(this.#host, this.#live);
  }

  /** Back to the static facts; the widget's box is gone. `message` as for `say`. */
  retreat(...message) {
    const focused = this.#live?.contains(this.#root.activeElement);
    if (this.#isLive) this.#turn("");
    this.#live?.remove();
    this.#live = undefined;
    this.say(...message);
    if (focused && message.length) this.#message.focus({ preventScroll: true });
  }

  /** Leads to the part of the widget that says what the part of the facts says which the address names. */
  lead() {
    const named = this.#isLive ? namedIn(this.#host) : undefined;
    const same = named && sameIn(this.#live, named, this.#host);
    same?.scrollIntoView();
    same?.focus({ preventScroll: true });
  }

  get #isLive() {
    return !this.#facts.parentNode;
  }

  get #shown() {
    return this.#isLive ? this.#live : this.#host;
  }

  /** Static facts and widget change places. The widget's styles are there only with the widget. */
  #turn(css) {
    const goesLive = !this.#isLive;
    const named = goesLive && namedIn(this.#host);
    const top = named && named.getBoundingClientRect().top;
    const focused = named && named === document.activeElement;
    keepPlace(this.#host, this.#shown, goesLive ? this.#live : this.#host, () => {
      this.#live.hidden = !goesLive;
      if (goesLive) this.#facts.remove();
      else this.#live.before(this.#facts);
      this.#message.replaceChildren();
      this.#css = css;
      this.dress();
    });
    const same = named && sameIn(this.#live, named, this.#host);
    if (!same || top < -9 || top > innerHeight) return;
    // The reader came here by a link to this very part.
    scroll(this.#host, same.getBoundingClientRect().top - top);
    if (focused) same.focus({ preventScroll: true });
  }

  /** To be called again in another document, where the root has come without its stylesheet. */
  dress() {
    const { ownerDocument } = this.#host;
    const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
    if (!Sheet?.prototype.replaceSync) return;
    if (!sheets.has(ownerDocument)) sheets.set(ownerDocument, {});
    const own = sheets.get(ownerDocument);
    if (!own[this.#css]) {
      own[this.#css] = new Sheet();
      own[this.#css].replaceSync(BASE + (hasSize ? SIZE : "") + this.#css);
    }
    this.#root.adoptedStyleSheets = [own[this.#css]];
  }
}

function box(part = "") {
  const node = document.createElement("div");
  node.setAttribute("part", part);
  return node;
}

/** Resolves when the box has content: the widget draws all in one go, but after the call that mounts it. */
function drawn(node) {
  return new Promise((resolve) => {
    const look = () => {
      if (!node.firstChild) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(node, { childList: true });
    look();
  });
}
