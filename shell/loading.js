// The wasm: fetched once for all elements of the page, and watched for the one error it cannot survive.

import { begin, imports, mount, prepare, stylesheet, validate } from "glue";

import { Failure } from "./failure.js";
import { fetched } from "./fetched.js";

const listeners = new Set();
let file;
let loading;
let failed;
let termination;

/**
 * The wasm's exports. All elements share one fetch and one outcome;
 * only an explicit `retry` fetches again after a failure.
 */
export function load(retry) {
  if (termination) return Promise.reject(termination);
  // What failed may be in the browser's cache for long: it is asked for anew.
  if (retry && failed) loading = start("reload");
  return (loading ??= start());
}

async function start(cache) {
  failed = false;
  try {
    // All that can throw is in here: a script in front of other code must not take that down. Bundlers know
    // `new URL(…, import.meta.url)`; from a blob, or in a bundle without modules, there is no such address.
    file = new URL(__WASM_FILE__, import.meta.url).href;
    const answer = await fetched(file, { integrity: __WASM_INTEGRITY__, cache }).catch(() => complain());
    begin((await WebAssembly.instantiateStreaming(answer, imports())).instance);
    watch();
    // By name, so that the bundler drops the glue's other exports.
    return { mount, prepare, stylesheet, validate };
  } catch (error) {
    failed = true;
    throw new Failure("off", `${file ?? __WASM_FILE__} cannot be run: ${error.message}`);
  }
}

/** The browser does not say why integrity failed: fetches once more without it, and throws an error that does. */
async function complain() {
  const answer = await fetched(file, { cache: "no-store" });
  const type = answer.headers.get("content-type");
  await answer.body?.cancel();
  throw new Error(
    type?.startsWith("application/wasm")
      ? "it is not the file that belongs to this script"
      : `it comes as ${type}, not as application/wasm`,
  );
}

/** Whether the wasm has ended: nothing but loading the page again brings it back. */
export const isTerminated = () => termination !== undefined;

/** Calls `stop(failure)` when the wasm has ended. Returns how to stop listening. */
export function onTermination(stop) {
  listeners.add(stop);
  return () => listeners.delete(stop);
}

/** The wasm has no unwinding: after one error inside it, nothing it says can be trusted. */
export function terminate(error) {
  if (termination) return;
  termination = new Failure("stopped", `drug-compare stopped: ${error?.message ?? error}`);
  // Its listeners and timers on the page would run into the error again: from here on its exports do nothing.
  begin({ exports: new Proxy({}, { get: () => () => {} }) });
  for (const stop of listeners) stop(termination);
}

function watch() {
  // We only look: a host's error tracking shall see these too, so nothing is prevented or stopped.
  addEventListener("error", ({ error, message, filename }) => {
    if (isOurs(error, filename)) terminate(error ?? message);
  });
  addEventListener("unhandledrejection", ({ reason }) => {
    if (isOurs(reason, "")) terminate(reason);
  });
}

/**
 * Whether the error began in our wasm. A host's listener that we happen to call has our frames too,
 * but its own on top. WebKit's stacks do not name wasm files: there the frame below, our glue, tells.
 */
function isOurs(error, filename) {
  if (filename === file) return true;
  const stack = String(error?.stack ?? "").replace(String(error?.message), "");
  const top = /[a-z-]+:\/\/[^\s()]+/i.exec(stack.replace(/wasm:\/\/wasm\/\S+/g, ""))?.[0] ?? "";
  const glue = top.startsWith(import.meta.url);
  return top.startsWith(file) || (glue && (stack.includes(file) || error instanceof WebAssembly.RuntimeError));
}
