// Where the content pack comes from: property, attribute, inline script, or the one in the build.

import { Failure } from "./failure.js";
import { fetched } from "./fetched.js";

/**
 * `[pack]`: the pack to show, or `null` for the embedded one. In a list, because a promise that came true with the
 * bare object would ask a host's proxy for its `then`.
 * `property` is what a host set as `pack`: an object, or a string that stands for the attribute.
 */
export async function readPack(host, property, signal) {
  if (property && typeof property === "object") return [property];
  const url = property || host.getAttribute("pack");
  if (!url) await parsed();
  const inline = host.querySelector(':scope > script[type="application/json"]');
  try {
    // A text that says `null` is no pack; it does not ask for the one in the build.
    if (!url) return [inline && (JSON.parse(inline.text) ?? [])];
    const response = await fetched(new URL(url, document.baseURI), { signal });
    return [(await response.json()) ?? []];
  } catch (error) {
    throw new Failure("pack", `The pack ${String(url || "in the page")} cannot be read: ${error.message}`);
  }
}

/** With an `async` script the element can be here before its children. */
function parsed() {
  if (document.readyState !== "loading") return;
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}
