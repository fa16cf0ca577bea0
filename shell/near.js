// Nothing is loaded before a reader comes near the element: close to the viewport, or touching it.

/** Calls `act` once, when a reader is near. Returns how to stop waiting. */
export function whenNear(host, act) {
  const listening = new AbortController();
  // Where nothing is laid out (jsdom) nobody comes near by scrolling.
  const Observer = globalThis.IntersectionObserver;
  const observer =
    Observer && new Observer((entries) => entries.some((entry) => entry.isIntersecting) && go(), { rootMargin: "600px" });
  const stop = () => {
    listening.abort();
    observer?.disconnect();
  };
  const go = () => {
    stop();
    act();
  };
  observer?.observe(host);
  for (const type of ["pointerenter", "focusin", "touchstart"]) {
    host.addEventListener(type, go, { signal: listening.signal, passive: true });
  }
  return stop;
}
