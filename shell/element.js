// The custom element's face; its lifecycle is in lifecycle.js.

import { Lifecycle } from "./lifecycle.js";
import { load, terminate } from "./loading.js";
import { ATTRIBUTES } from "./options.js";
import { writtenOf } from "./text.js";

export class DrugCompare extends Lifecycle {
  static observedAttributes = ATTRIBUTES;

  static async validatePack(pack) {
    const wasm = await load(true).catch(({ detail }) => Promise.reject(detail));
    try {
      return wasm.validate(writtenOf(pack));
    } catch (error) {
      terminate(error);
      throw error;
    }
  }

  constructor() {
    super();
    // A framework may have set these on the plain element, before this class was here.
    for (const name of ["pack", "state"]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }

  get version() {
    return __VERSION__;
  }
}
