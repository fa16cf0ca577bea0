// One shape for everything that can go wrong, and the one plain message a reader gets.

import { langOf } from "./options.js";
import { WORDS } from "./words.js";

/** `kind` is "off", "pack" or "stopped"; `detail` is for the host's code. */
export class Failure {
  constructor(kind, message, problems = []) {
    this.kind = kind;
    this.detail = { message, problems };
  }
}

/** What readers are told when earlier content stays. */
export const keptMessage = (host) => WORDS[langOf(host)].kept;

/** What readers are told above the static facts. Without facts it says where they are, and what is wrong. */
export function messageOf(host, { kind, detail }, hasFacts) {
  const words = WORDS[langOf(host)];
  const why = words[kind] ?? words.off;
  if (hasFacts) return [`${why} ${words.below}`];
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
