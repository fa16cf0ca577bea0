// One shape for everything that can go wrong, and the one plain message a reader gets.

import { langOf } from "./options.js";
import { ELEMENT } from "./words.js";

/** `kind` is "off", "pack" or "stopped"; `detail` is for the host's code. */
export class Failure {
  constructor(kind, message, problems = []) {
    this.kind = kind;
    this.detail = { message, problems };
  }
}

/** What readers are told when earlier content stays. */
export const keptMessage = (host) => ELEMENT[langOf(host)].kept;

/**
 * What readers are told while there is no widget. Above static facts only what went wrong; without them that it
 * comes, that it takes long, or what is wrong. Either way it says where the facts are: what stands below is the
 * host's, and nobody here knows how much of them it is.
 */
export function messageOf(host, failure, late, hasFacts) {
  const words = ELEMENT[langOf(host)];
  if (!failure) {
    if (hasFacts) return [];
    return [late ? `${words.late} ${words.elsewhere}` : words.loading];
  }
  const { kind, detail } = failure;
  const why = words[kind] ?? words.off;
  if (hasFacts) return [`${why} ${words.below} ${words.elsewhere}`];
  const lines = [detail.message, ...detail.problems.map(({ path, message }) => `${path}: ${message}`)];
  return [
    write("p", `${why} ${words.elsewhere}`),
    write("details", write("summary", words.problems), write("ul", ...lines.map((line) => write("li", line)))),
  ];
}

function write(tag, ...content) {
  const node = document.createElement(tag);
  node.append(...content);
  return node;
}
