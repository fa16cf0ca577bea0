// One life of the monkey: a page, and so many things done to it in an order that its seed decides.
// All its files are one script: `life.js`, `reader.js`, `surroundings.js`, `holds.js`.

const monkey = (globalThis.monkey = { step: 0, last: [] });

/** How many acts a failure repeats. */
const REPEATED = 25;

// Mulberry32: small, and the same in every browser.
let drawn = 0;
function random() {
  drawn = (drawn + 0x6d2b79f5) | 0;
  let t = Math.imul(drawn ^ (drawn >>> 15), 1 | drawn);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const chance = (share) => random() < share;
const below = (end) => Math.floor(random() * end);
const pick = (list) => list[below(list.length)];

/** The element it plays with, and how a host wrote it. */
let me;
let first;
const root = () => me.shadowRoot;
const inside = (css) => root().querySelector(css);

const turn = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const frame = () => new Promise(requestAnimationFrame);

/** Keeps what is done before it is done. */
function note(what) {
  monkey.last.push(`${monkey.step} ${what}`);
  if (monkey.last.length > REPEATED) monkey.last.shift();
}

/** Names a part as a person would look for it. */
function named(part) {
  const words = (part.getAttribute?.("aria-label") ?? part.textContent ?? "").replace(/\s+/g, " ").trim();
  const classes = [...(part.classList ?? [])].map((name) => `.${name}`).join("");
  return `${part.localName}${part.id && `#${part.id}`}${classes} “${words.slice(0, 40)}”`;
}

// The only memory there is; its size is what the wasm took.
const { instantiateStreaming } = WebAssembly;
WebAssembly.instantiateStreaming = async (...given) => {
  const made = await instantiateStreaming.apply(WebAssembly, given);
  monkey.memory = made.instance.exports.memory;
  return made;
};

monkey.begin = async (seed) => {
  drawn = seed | 0;
  me = document.querySelector("drug-compare");
  first = { pack: me.getAttribute("pack"), facts: me.innerHTML };
  await surround();
  await holds();
  return monkey.counted();
};

/** Goes on for so many steps. Ends early where something does not hold, and says what was done before. */
monkey.live = async (count) => {
  for (let i = 0; i < count; i++) {
    monkey.step++;
    // A host that gave a broken pack soon gives another.
    const [, act] = given === packs[2] && chance(0.15) ? [0, givesPack] : weighed(ACTS);
    try {
      await act();
    } catch (error) {
      trouble.push(`the monkey itself: ${error.message} ${String(error.stack).slice(0, 300)}`);
    }
    // Often several things happen before anything is drawn.
    if (chance(0.2)) continue;
    for (let turns = below(5); turns--; ) await turn();
    if (chance(0.05)) await frame();
    const wrong = await holds();
    if (wrong.length) return { step: monkey.step, wrong, last: monkey.last };
  }
  return {};
};

function weighed(acts) {
  let place = random() * acts.reduce((sum, [weight]) => sum + weight, 0);
  return acts.find(([weight]) => (place -= weight) < 0) ?? acts[0];
}
