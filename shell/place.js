// Keeps the reader's place while static facts and live widget change places.

import { namedIn } from "./anchors.js";

/** Runs `change`, then scrolls so that the heading nearest to the top of the viewport is where it was. */
export function keepPlace(host, before, after, change) {
  // All of it is below the top of the viewport: what stands above does not move.
  if (host.getBoundingClientRect().top >= 0) return change();
  const marks = marksOf(host, before).sort((a, b) => Math.abs(a.top) - Math.abs(b.top));
  change();
  const places = new Map(marksOf(host, after).map(({ name, top }) => [name, top]));
  const mark = marks.find(({ name }) => places.has(name));
  scroll(host, places.get(mark.name) - mark.top);
}

/**
 * To be called before the widget draws anew: when it has, the heading that was nearest to the top of the viewport
 * is put back where it was. Some browsers do that by themselves, others leave readers somewhere else.
 */
export function holdPlace(host, root) {
  if (host.getBoundingClientRect().top >= 0) return;
  const before = visibleHeadings(root);
  const tops = before
    .map((heading, index) => ({ heading, index, top: heading.getBoundingClientRect().top }))
    .sort((a, b) => Math.abs(a.top) - Math.abs(b.top))
    .filter(({ heading }) => !isStuck(heading, root));
  requestAnimationFrame(() => {
    // Where all was drawn anew, the same heading is another element.
    const after = visibleHeadings(root);
    const now = ({ heading, index }) =>
      heading.isConnected ? heading : after.length === before.length ? after[index] : undefined;
    const held = tops.find((mark) => now(mark)?.getClientRects().length);
    if (!held) return;
    scroll(host, now(held).getBoundingClientRect().top - held.top);
  });
}

/** What sticks stays where it is, however the text below it moves. */
function isStuck(node, root) {
  for (let up = node; up !== root; up = up.parentElement) {
    if (getComputedStyle(up).position === "sticky") return true;
  }
  return false;
}

/** Resolves when no selection and no focus is inside the host's own (static) content. */
export async function whenFree(host, signal) {
  // Looking again is cheaper than all the events by which a selection or focus can go.
  while (isBusy(host) && !signal.aborted) await new Promise((resolve) => setTimeout(resolve, 250));
}

function isBusy(host) {
  const { activeElement } = host.getRootNode();
  const selection = getSelection();
  return (
    // A link to a part of the facts has put the focus there, not the reader; the widget's same part gets it.
    (activeElement !== host && host.contains(activeElement) && activeElement !== namedIn(host)) ||
    (selection?.isCollapsed === false && selection.containsNode(host, true))
  );
}

/** The visible headings and the host's end, with names that tell repeated ones apart. */
function marksOf(host, root) {
  const seen = {};
  const marks = visibleHeadings(root).map((heading) => {
    const text = heading.textContent.replace(/\s+/g, " ").trim();
    seen[text] = `${seen[text] ?? ""}+`;
    return { name: text + seen[text], top: heading.getBoundingClientRect().top };
  });
  return [...marks, { name: "", top: host.getBoundingClientRect().bottom }];
}

function visibleHeadings(root) {
  const headings = [...root.querySelectorAll("h1,h2,h3,h4,h5,h6")];
  return headings.filter((heading) => heading.getClientRects().length);
}

export const scroll = (host, top) => scrollerOf(host).scrollBy({ top, behavior: "instant" });

function scrollerOf(node) {
  for (let up = node; (up = up.parentElement ?? up.getRootNode().host) && up !== document.body; ) {
    if (/auto|scroll/.test(getComputedStyle(up).overflowY) && up.scrollHeight > up.clientHeight) return up;
  }
  return document.scrollingElement;
}
