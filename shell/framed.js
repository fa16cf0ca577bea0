// The page in a frame (`?embed`), for content systems that strip scripts. It tells the page around it how tall it
// is, and nothing else; it registers no worker and keeps nothing.

/** Whether the address asks for the page without anything of its own around the comparison. */
export function inFrame() {
  return new URLSearchParams(location.search).has("embed");
}

export function framed() {
  document.documentElement.dataset.embed = "";
  // Links to sources would open in the frame, where most of them refuse to be shown.
  const base = document.createElement("base");
  base.target = "_blank";
  document.head.append(base);
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: "drug-compare:size", height }, "*");
  }).observe(document.body);
}
