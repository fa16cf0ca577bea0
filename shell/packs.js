// Where the content pack comes from: property, attribute, inline script, or the one in the build.

import { Failure } from "./failure.js";
import { fetched } from "./fetched.js";

/**
 * The pack to show, or `null` for the embedded one.
 * `property` is what a host set as `pack`: an object, or a string that stands for the attribute.
 */
export async function readPack(host, property, signal) {
  if (property && typeof property === "object") return property;
  const url = property || host.getAttribute("pack");
  if (!url) await parsed();
  const inline = host.querySelector(':scope > script[type="application/json"]');
  try {
    if (!url) return inline && JSON.parse(inline.text);
    const response = await fetched(new URL(url, document.baseURI), { signal });
    return await response.json();
  } catch (error) {
    throw new Failure("pack", `The pack ${url || "in the page"} cannot be read: ${error.message}`);
  }
}

/** With an `async` script the element can be here before its children. */
function parsed() {
  if (document.readyState !== "loading") return;
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}
