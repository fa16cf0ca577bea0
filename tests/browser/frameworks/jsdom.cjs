// A host's tests run in jsdom, where nothing is laid out and no wasm comes: the script takes nothing down.
// Called with the address of the script; throws where something is not as it should be.

const assert = require("node:assert");
const { JSDOM } = require("jsdom");

const { window } = new JSDOM(
  `<!doctype html><main><drug-compare drugs="rinvoq"><p>Static facts.</p></drug-compare></main>`,
  { url: "https://host.example/", pretendToBeVisual: true },
);
const wrong = [];
window.addEventListener("error", ({ message }) => wrong.push(message));
process.on("unhandledRejection", (reason) => wrong.push(String(reason)));

// What test runners put into the global scope.
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) globalThis[name] = window[name];
}
for (const name of ["Event", "CustomEvent", "EventTarget", "AbortController", "AbortSignal"]) globalThis[name] = window[name];

(async () => {
  await import(process.argv[2]);
  const { document } = window;
  const element = document.querySelector("drug-compare");
  assert.strictEqual(element.constructor, window.customElements.get("drug-compare"));
  element.setAttribute("lang", "es");
  element.state = { age: "12-17" };
  document.querySelector("main").append(element);
  assert.strictEqual(element.state.age, "12-17");
  assert.strictEqual(element.textContent, "Static facts.");

  const told = await element.ready.then(() => "live", ({ message }) => message);
  assert.match(told, /cannot be run/);
  element.remove();
  const made = document.createElement("drug-compare");
  document.body.append(made);
  made.remove();
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepStrictEqual(wrong, []);
  process.exit(0);
})();
