// The shadow root: a message, the static facts (slotted) and the live widget, one of the last two visible.

import { holdPlace, keepPlace, whenFree } from "./place.js";

const BASE = `
  :host { display: block; }
  :host([hidden]), [hidden], [part=message]:empty { display: none !important; }
  [part=message] { margin-block: 1em; padding-inline-start: 1em; border-inline-start: 4px solid; }
`;
/** For each document its stylesheets, by their text: other documents cannot use them. */
const sheets = new WeakMap();

export class Stage {
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
    this.dress();
  }

  /** Whether there is something to read in the light DOM. */
  get hasFacts() {
    return [...this.#host.childNodes].some((node) =>
      node.matches ? !node.matches("script, template, style, noscript") : node instanceof Text && node.data.trim(),
    );
  }

  /** One message at a time, above the facts. Nothing given takes it away. */
  say(...message) {
    keepPlace(this.#host, this.#shown, this.#shown, () => this.#message.replaceChildren(...message));
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
    if (this.#facts.hidden) return this.say();
    whenFree(this.#host, signal).then(() => signal.aborted || this.#turn(css));
  }

  /** To be called before the widget draws another choice or language: readers keep their place. */
  hold() {
    if (this.#facts.hidden) holdPlace(this.#host, this.#live);
  }

  /** Back to the static facts; the widget's box is gone. `message` as for `say`. */
  retreat(...message) {
    const focused = this.#live?.contains(this.#root.activeElement);
    if (this.#facts.hidden) this.#turn("");
    this.#live?.remove();
    this.#live = undefined;
    this.say(...message);
    if (focused && message.length) this.#message.focus({ preventScroll: true });
  }

  get #shown() {
    return this.#facts.hidden ? this.#live : this.#host;
  }

  /** Static facts and widget change places. The widget's styles are there only with the widget. */
  #turn(css) {
    keepPlace(this.#host, this.#shown, this.#facts.hidden ? this.#host : this.#live, () => {
      this.#live.hidden = this.#facts.hidden;
      this.#facts.hidden = !this.#facts.hidden;
      this.#message.replaceChildren();
      this.#css = css;
      this.dress();
    });
  }

  /** To be called again in another document, where the root has come without its stylesheet. */
  dress() {
    const { ownerDocument } = this.#host;
    const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
    if (!Sheet) return;
    if (!sheets.has(ownerDocument)) sheets.set(ownerDocument, {});
    const own = sheets.get(ownerDocument);
    if (!own[this.#css]) {
      own[this.#css] = new Sheet();
      own[this.#css].replaceSync(BASE + this.#css);
    }
    this.#root.adoptedStyleSheets = [own[this.#css]];
  }
}

function box(part) {
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
