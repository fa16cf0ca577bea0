// The standalone page's own files, kept for reading without a network. Never used by the embed.
//
// The build stamps two values: the cache's name, made from the content of all files, and the files as
// `[path, integrity]` (a bare path is kept too, but then damage to it goes unseen).
// One rule stands above speed: a page and its files are of one version, from this cache or from the
// network, never a mix.

const PAGE = self.registration.scope;
// Other copies on the same origin have caches of their own.
const CACHE = `${__CACHE__} ${PAGE}`;
const FILES = __FILES__;

const PATIENCE_MS = 3000;
const integrities = new Map(
  FILES.map((file) => {
    const [path, integrity = ""] = [file].flat();
    return [addressOf(path), integrity];
  }),
);

self.addEventListener("install", (event) => {
  event.waitUntil(keepAll());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOlder());
});

self.addEventListener("message", (event) => {
  // Only the reader decides when new facts take the place of those on the screen.
  if (event.data?.type === "update") self.skipWaiting();
  if (event.data?.type === "older?") event.waitUntil(compare(event.source));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = addressOf(request.url);
  if (request.method !== "GET" || !integrities.has(address)) return;
  event.respondWith(address === PAGE ? page(event) : part(event, address));
});

/** Where a file is kept: without query and fragment, and the page under its folder's address. */
function addressOf(path) {
  const url = new URL(path, PAGE);
  return (url.origin + url.pathname).replace(/\/index\.html$/, "/");
}

async function keepAll() {
  const cache = await caches.open(CACHE);
  // A file that is already of another version fails its integrity, and with it this installation.
  await cache.addAll([...integrities.keys()].map(requestFor));
}

function requestFor(address) {
  return new Request(address, { cache: "reload", integrity: integrities.get(address) });
}

async function dropOlder() {
  for (const name of await caches.keys()) {
    if (name.endsWith(` ${PAGE}`) && name !== CACHE) await caches.delete(name);
  }
}

/** Tells a page whether it is older than this worker's. It may have come from the network before this worker did. */
async function compare(client) {
  const mark = await caches.match(markOf(client.id));
  if ((await mark?.text()) !== integrities.get(PAGE)) client.postMessage({ type: "older" });
}

/** The page: from the network where there is one, so that facts are never older than they must be. */
async function page(event) {
  const kept = await sound(PAGE);
  const fresh = fetch(event.request).catch(() => undefined);
  const response = await Promise.race([fresh, kept ? pause() : fresh]);
  if (!response?.ok) return kept ?? response ?? Response.error();
  if (await isOurs(response.clone(), kept)) {
    // A browser short of room drops whole caches: fill it again.
    if (!kept) event.waitUntil(keepAll().catch(() => {}));
    return kept ?? response;
  }
  // A newer page: all its files must come from the network too, even after this worker was restarted.
  const cache = await caches.open(CACHE);
  await cache.put(markOf(event.resultingClientId), new Response(`sha384-${await digestOf(response, "SHA-384")}`));
  return response;
}

async function isOurs(response, kept) {
  if (kept) return (await response.text()) === (await kept.clone().text());
  return Boolean(await checked(response, PAGE));
}

/** A file of a page: kept, or once more from the network where the cache lost or damaged it. */
async function part(event, address) {
  const cache = await caches.open(CACHE);
  if (event.clientId && (await cache.match(markOf(event.clientId)))) return fetch(event.request);
  return (await sound(address)) ?? repair(address);
}

async function repair(address) {
  const response = await fetch(requestFor(address));
  if (response.ok) await (await caches.open(CACHE)).put(address, response.clone());
  return response;
}

/** What the cache holds for an address, if it is what was put there. */
async function sound(address) {
  const cache = await caches.open(CACHE);
  return checked(await cache.match(address), address);
}

async function checked(response, address) {
  const [algorithm, expected] = integrities.get(address).split("-");
  if (!response || !expected) return response;
  return (await digestOf(response, algorithm.replace("sha", "SHA-"))) === expected ? response : undefined;
}

async function digestOf(response, algorithm) {
  const bytes = await response.clone().arrayBuffer();
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest(algorithm, bytes))));
}

const markOf = (client) => `${PAGE}?newer-page=${client}`;

const pause = () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
