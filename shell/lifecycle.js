// One element's lifecycle: wait until it is wanted, load, mount, follow changes, fail softly, end.

import { watchAnchors } from "./anchors.js";
import { Bridge } from "./bridge.js";
import { Failure, keptMessage, messageOf } from "./failure.js";
import { isTerminated, load, onTermination, terminate } from "./loading.js";
import { whenNear } from "./near.js";
import { optionsOf, watchLang } from "./options.js";
import { readPack } from "./packs.js";
import { promised } from "./promised.js";
import { Shadow } from "./shadow.js";
import { textOf, writtenOf } from "./text.js";

/** After this long a message says that loading takes long; it goes on. */
const PATIENCE_MS = 20_000;

// In Node there is no HTMLElement, and importing must not throw.
export class Lifecycle extends (globalThis.HTMLElement ?? Object) {
  #shadow = new Shadow(this, () => this.#explain());
  #bridge = new Bridge(this);
  #connected = false;
  #wanted = false;
  #mounted = false;
  #stopWaiting;
  #stopWatching;
  #stopFollowing;
  /** The load in progress; aborted when it is superseded or nobody wants it any more. */
  #work;
  #ready;
  /** Why there is no widget, where it was tried; and whether it takes long. */
  #failure;
  #late = false;
  /** The last `ready` that resolved: a bad pack falls back to it. */
  #kept;
  /** The pack property as the host set it. */
  #given = null;
  /** Its JSON when it was set, if it is an object: the host may change that later. */
  #asked;
  /** The JSON of the pack that is shown; `undefined` for the embedded one. */
  #pack;

  // --- what hosts may ask

  get ready() {
    this.#want();
    return this.#ready.promise;
  }

  get state() {
    return this.#bridge.state;
  }

  set state(value) {
    this.#bridge.state = value;
  }

  get pack() {
    return JSON.parse(this.#bridge.call((widget) => widget.pack()) ?? null);
  }

  set pack(value) {
    value ??= null;
    const text = value && typeof value === "object" ? writtenOf(value) : undefined;
    // A host may change an object and set it again: only equal content is ignored.
    if (this.#given === value && this.#asked === text) return;
    this.#given = value;
    this.#asked = text;
    this.#repack();
  }

  search(query, options) {
    this.#want(true);
    const found = this.#ready.promise.then(() => {
      // Not inside the call, where whatever throws is the end of the wasm.
      const text = String(query ?? "");
      // Without any list the wasm has just ended: `ready` rejects with the reason.
      return this.#bridge.call((widget) => widget.search(text, options)) ?? this.#ready.promise;
    });
    found.catch(() => {});
    return found;
  }

  reset() {
    this.#want(true);
    this.#bridge.reset();
  }

  // --- what the platform tells

  connectedCallback() {
    this.#follow();
    if (this.#connected) return this.#configure();
    this.#connected = true;
    this.#explain();
    if (this.#wanted) this.#refresh();
    else this.#stopWaiting = whenNear(this, () => this.#want());
  }

  attributeChangedCallback(name, before, now) {
    if (name === "pack") {
      if (before !== now && !this.#given) this.#repack();
    } else if (before !== now) this.#configure();
    // The same value again undoes what the state became since: the latest write wins.
    else if (this.#bridge.widget) this.#bridge.state = { [name]: optionsOf(this)[name] };
  }

  adoptedCallback() {
    this.#shadow.dress();
  }

  disconnectedCallback() {
    // A move disconnects and connects again: wait a microtask before believing it.
    queueMicrotask(() => this.isConnected || this.#end());
  }

  // Its presence makes `moveBefore` a move, without the callbacks of a removal.
  connectedMoveCallback() {
    this.#follow();
    this.#configure();
  }

  /** What is around the element: the language may change, and links may lead into the facts. */
  #follow() {
    this.#stopFollowing?.();
    const stops = [watchLang(this, () => this.#configure()), watchAnchors(this, () => this.#shadow.lead())];
    this.#stopFollowing = () => stops.forEach((stop) => stop());
  }

  #end() {
    this.#connected = false;
    this.#stopFollowing();
    this.#stopWaiting?.();
    this.#work?.abort();
    this.#letGo();
    this.#shadow.retreat();
    // Put back, it begins anew. A promise somebody may still wait for is kept.
    if (!this.#ready?.done) return;
    this.#ready = undefined;
    this.#wanted = false;
  }

  // --- from wanted to live

  #want(again) {
    this.#stopWaiting?.();
    const failed = this.#ready?.done && !this.#bridge.widget && !isTerminated();
    if (this.#wanted && !(again && failed)) return;
    this.#wanted = true;
    if (this.#connected) this.#refresh(again);
    else this.#ready ??= promised();
  }

  #repack() {
    if (this.#wanted && this.#connected) this.#refresh(true);
  }

  async #refresh(again) {
    this.#work?.abort();
    const { signal } = (this.#work = new AbortController());
    if (!this.#ready || this.#ready.done) this.#ready = promised();
    this.#stopWatching ??= onTermination((failure) => this.#fail(failure));
    this.#take(undefined, false);
    const waiting = setTimeout(() => signal.aborted || this.#take(undefined, true), PATIENCE_MS);
    signal.onabort = () => clearTimeout(waiting);
    try {
      const packed = readPack(this, this.#asked, this.#given, signal);
      const [wasm, pack] = await Promise.all([load(again), packed]);
      if (signal.aborted) return;
      if (pack === undefined) await this.#prepare(wasm);
      if (signal.aborted) return;
      if (this.#bridge.widget) this.#bridge.widget.configure(this.#options(), pack);
      else this.#mount(wasm, pack);
      this.#pack = pack;
      await this.#shadow.show(wasm.stylesheet(), signal);
      if (signal.aborted) return;
      this.#kept = this.#ready;
      this.#ready.resolve(this);
      this.#bridge.ready();
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof Failure) this.#fail(error);
      else if (error?.problems) this.#fail(new Failure("pack", error.message, error.problems));
      else terminate(error);
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Reading the embedded pack and drawing it are two turns: in between a slow phone answers its reader. */
  #prepare(wasm) {
    wasm.prepare();
    return new Promise((resolve) => setTimeout(resolve));
  }

  #mount(wasm, pack) {
    const state = textOf(this.#bridge.state);
    // Put back into a page, what the reader had comes before everything a first start looks at.
    const first = !this.#mounted;
    const options = this.#options(first && { state, fragment: location.hash });
    const notify = () => {
      this.#shadow.hold();
      this.#bridge.changed();
    };
    this.#bridge.widget = wasm.mount(this.#shadow.prepare(), options, pack, notify);
    if (!first) this.#bridge.widget.set_state(state);
    this.#mounted = true;
  }

  #configure() {
    this.#explain();
    const configure = (widget) => widget.configure(this.#options(), this.#pack);
    this.#bridge.soon("configure", () => this.#bridge.call(configure));
  }

  #options(start) {
    return textOf({ ...optionsOf(this), ...start });
  }

  // --- when it goes wrong

  #fail(failure) {
    this.#work.abort();
    if (this.#ready.done) this.#ready = promised();
    this.#ready.reject(failure.detail);
    if (failure.kind === "pack" && this.#bridge.widget) {
      this.#ready = this.#kept;
      this.#shadow.say(keptMessage(this));
    } else {
      this.#letGo();
      this.#failure = failure;
      this.#shadow.retreat(...messageOf(this, failure, false, this.#shadow.hasFacts));
    }
    this.#bridge.tell("error", failure.detail);
  }

  #letGo() {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    this.#bridge.end();
  }

  #take(failure, late) {
    this.#failure = failure;
    this.#late = late;
    this.#explain();
  }

  /** Says why there is no widget (yet), in words that fit what stands below. */
  #explain() {
    if (this.#bridge.widget) return;
    this.#shadow.say(...messageOf(this, this.#failure, this.#late, this.#shadow.hasFacts));
  }
}
