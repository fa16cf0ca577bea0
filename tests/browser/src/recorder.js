// Keeps what happens in a page from its very beginning: the element's events, and everything that goes wrong.
globalThis.recorded = { events: [], wrong: [], globals: [...Object.keys(globalThis), "recorded"] };
for (const type of ["ready", "change", "error"]) {
  addEventListener(`drug-compare:${type}`, ({ detail }) => recorded.events.push({ type, detail }));
}
addEventListener("error", ({ message }) => recorded.wrong.push(`error: ${message}`));
addEventListener("unhandledrejection", ({ reason }) => recorded.wrong.push(`unhandled: ${reason?.message ?? reason}`));
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  recorded.wrong.push(`policy: ${violatedDirective} ${blockedURI}`),
);
