// Where the content pack comes from: property, attribute, inline script, or the one in the build.

import { Failure } from "./failure.js";
import { fetched } from "./fetched.js";

/**
 * The pack to show, as JSON; `undefined` for the embedded one. `given` is the text of an object a host set as `pack`,
 * `address` a string that stands for the attribute.
 */
export async function readPack(host, given, address, signal) {
  if (given !== undefined) return given;
  const url = address || host.getAttribute("pack");
  if (!url) await parsed();
  const inline = host.querySelector(':scope > script[type="application/json"]');
  try {
    const text = url ? await (await fetched(new URL(url, document.baseURI), { signal })).text() : inline?.text;
    // A syntax error is reported with the address of the pack.
    if (text !== undefined) JSON.parse(text);
    return text;
  } catch (error) {
    throw new Failure("pack", `The pack ${String(url || "in the page")} cannot be read: ${error.message}`);
  }
}

/** With an `async` script the element can be here before its children. */
function parsed() {
  if (document.readyState !== "loading") return;
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}
