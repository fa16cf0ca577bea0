// What the shell says itself, while the widget with its own words is not there (yet, or any more), or beside it. A bundle
// takes of it only what it says.

import * as en from "../locales/shell/en.json";
import * as es from "../locales/shell/es.json";

/** Of the element. */
export const ELEMENT = { en: en.element, es: es.element };
/** Of the standalone page without a network, and where it is older than the facts. */
export const OFFLINE = { en: en.offline, es: es.offline };
/** Of the standalone page in a frame. */
export const FRAMED = { en: en.framed, es: es.framed };
