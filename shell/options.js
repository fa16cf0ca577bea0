// From attributes and their surroundings to the options of the widget. Nothing here is remembered.

import { ELEMENT } from "./words.js";

/** The attributes that are part of the contract. */
export const ATTRIBUTES = ["pack", "drugs", "sections", "lang", "theme", "sync-url", "heading-level", "contact"];

/** The language to speak: the first of the element's own and those around it that we have words for. */
export function langOf(host) {
  for (let node = host; node; ) {
    const near = node.closest("[lang]");
    // By the attribute: what is not of HTML has no property `lang`.
    const lang = near?.getAttribute("lang").split("-")[0].toLowerCase();
    if (Object.hasOwn(ELEMENT, lang)) return lang;
    // Further out, through shadow roots too.
    node = near?.parentElement ?? node.getRootNode().host;
  }
  return "en";
}

/** Calls `changed` when a language around the host changes. Returns how to stop. */
export function watchLang(host, changed) {
  const observer = new MutationObserver(changed);
  for (let node = host; (node = node.parentElement ?? node.getRootNode().host); ) {
    observer.observe(node, { attributes: true, attributeFilter: ["lang"] });
  }
  return () => observer.disconnect();
}

/** What the attributes ask for now. The widget takes a value it does not know for the default. */
export function optionsOf(host) {
  const list = (name) => host.getAttribute(name)?.match(/[^\s,]+/g) ?? null;
  return {
    drugs: list("drugs"),
    sections: list("sections"),
    lang: langOf(host),
    theme: host.getAttribute("theme") ?? "auto",
    headingLevel: Number(host.getAttribute("heading-level")) || 2,
    syncUrl: host.hasAttribute("sync-url"),
    contact: host.getAttribute("contact"),
    standalone: host.hasAttribute("standalone"),
  };
}
