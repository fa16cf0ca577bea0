// Between a host and its widget: guarded calls one way, events the other way, and the state that outlives
// the widget.

import { isTerminated, terminate } from "./loading.js";
import { plain, publicPart } from "./state.js";
import { textOf } from "./text.js";

export class Bridge {
  widget;
  #host;
  /** What was asked for before there is a widget, and the last known state after. */
  #state = {};
  /** The public part of the state that the host knows, as text; nothing is a change before `ready`. */
  #told;
  #due = {};

  constructor(host) {
    this.#host = host;
  }

  get state() {
    this.now("configure");
    return this.call((widget) => widget.state()) ?? plain(this.#state);
  }

  set state(value) {
    const asked = plain(value);
    // Attributes that were written before come first: the latest write wins.
    this.now("configure");
    Object.assign(this.#state, asked, asked.doses && { doses: { ...this.#state.doses, ...asked.doses } });
    this.call((widget) => widget.set_state(textOf(asked)));
    this.changed();
  }

  reset() {
    this.now("configure");
    this.#state = {};
    this.call((widget) => widget.reset());
    this.changed();
  }

  /** Calls into the widget, if there is one. An error in there is the end of this copy's wasm. */
  call(use) {
    try {
      return this.widget && !isTerminated() ? use(this.widget) : undefined;
    } catch (error) {
      terminate(error);
    }
  }

  ready() {
    this.#told ??= textOf(publicPart(this.state));
    // With a new pack the state may be another one.
    this.changed();
    this.tell("ready");
  }

  changed() {
    this.soon("change", () => {
      if (!this.widget) return;
      this.#state = this.state;
      const now = textOf(publicPart(this.#state));
      if (!this.#told || this.#told === now) return;
      this.#told = now;
      this.tell("change", publicPart(this.state));
    });
  }

  /** The widget goes; its last state stays. */
  end() {
    this.#state = this.state;
    this.call((widget) => {
      widget.destroy();
      widget.free();
    });
    this.widget = this.#told = undefined;
  }

  /** Once per turn, and never inside a call into the wasm: a host's listener may call us back. */
  soon(what, act) {
    if (!this.#due[what]) queueMicrotask(() => this.now(what));
    this.#due[what] = act;
  }

  /** Does at once what is due for the end of this turn. */
  now(what) {
    const act = this.#due[what];
    this.#due[what] = undefined;
    act?.();
  }

  tell(type, detail) {
    this.#host.dispatchEvent(new CustomEvent(`drug-compare:${type}`, { bubbles: true, composed: true, detail }));
  }
}
