// Links into the static facts: a contents list, a footnote, a deep link. They lead to the same part of the widget.

/** The part of the host's facts that the page's fragment names. */
export function namedIn(host) {
  let id;
  try {
    id = decodeURIComponent(location.hash.slice(1));
  } catch {}
  const part = id && document.getElementById(id);
  return part && part !== host && host.contains(part) ? part : undefined;
}

/** The same part in the widget: there the ids are those of the facts without what stands in front of them. */
export function sameIn(live, part, host) {
  for (let up = part; up && up !== host; up = up.parentElement) {
    for (let id = up.id, end; id; id = end < 0 ? "" : id.slice(end + 1)) {
      const same = live.querySelector(`[id="${CSS.escape(id)}"]`);
      if (same) return shown(same);
      end = id.indexOf("-");
    }
  }
}

/** Opens what folds a part away. A part that is filtered away leads to what it stands in. */
function shown(part) {
  for (let up = part; up; up = up.parentElement) {
    if (up.localName === "details") up.open = true;
  }
  while (!part.getClientRects().length && part.parentElement) part = part.parentElement;
  return part;
}

/** Calls `lead` when a link or the browser's buttons lead to a part of the facts. Returns how to stop. */
export function watchAnchors(host, lead) {
  const listening = new AbortController();
  const { signal } = listening;
  const page = host.ownerDocument.defaultView;
  page?.addEventListener("hashchange", lead, { signal });
  host.ownerDocument.addEventListener(
    "click",
    (event) => {
      const link = event.composedPath().find((node) => node.localName === "a");
      const fragment = link?.getAttribute("href");
      if (event.defaultPrevented || !fragment?.includes("#")) return;
      // Whatever `<base>` the page has, a fragment alone means this page.
      if (host.contains(link) && fragment[0] === "#" && link.href.split("#")[0] !== location.href.split("#")[0]) {
        event.preventDefault();
        location.hash = fragment;
      }
      // The same fragment once more is no change.
      else if (link.href === location.href) page.setTimeout(lead);
    },
    { signal },
  );
  return () => listening.abort();
}
