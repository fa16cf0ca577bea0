// Keeps what happens in a page from its very beginning: the element's events, and everything that goes wrong.
globalThis.recorded = { events: [], wrong: [], globals: [...Object.keys(globalThis), "recorded"] };
for (const type of ["ready", "change", "error"]) {
  addEventListener(`drug-compare:${type}`, ({ detail }) => recorded.events.push({ type, detail }));
}
addEventListener("error", ({ message }) => recorded.wrong.push(`error: ${message}`));
addEventListener("unhandledrejection", ({ reason }) => recorded.wrong.push(`unhandled: ${reason?.message ?? reason}`));
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
  // In Firefox a test tries to make its function in the page, and the browser asks for an icon by itself.
  const own = sample.startsWith("Function|") || blockedURI.endsWith("/favicon.ico");
  if (!own) recorded.wrong.push(`policy: ${violatedDirective} ${blockedURI}`);
});
