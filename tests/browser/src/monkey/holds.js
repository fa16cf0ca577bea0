// What must hold after every step, whatever was done.

/** How long something that is drawn late may take, in milliseconds: the machine may be very busy. */
const PATIENCE = 60_000;

/** What goes wrong by itself, of the console and of the recorder. */
const trouble = [];
for (const level of ["error", "warn"]) {
  const own = console[level];
  console[level] = (...said) => {
    trouble.push(`console.${level}: ${said.join(" ")}`);
    own.apply(console, said);
  };
}

/** Whether the reader has asked to keep anything on the device. */
let mayKeep = false;
/** The layout that somebody else has changed: until another is drawn its words are theirs. */
let touched;
/** The pack on the screen, read once. */
let shown;
/** The packs of the test: two sound ones, a broken one; and the one that the host gave last. */
const packs = globalThis.monkeyPacks;
let given = null;

const pack = () => (shown ??= me.pack);
const drugIds = () => (pack()?.drugs ?? packs[0].drugs).map(({ id }) => id);

async function holds() {
  const start = performance.now();
  let wrong = faults();
  // What is only late is waited for; what is broken stays.
  while (wrong.length && !broken().length && performance.now() - start < PATIENCE) {
    await pause(5);
    wrong = faults();
  }
  return wrong;
}

monkey.holds = holds;

const faults = () => [...broken(), ...(broken().length ? [] : [...warning(), ...bounds()])];

/** What no waiting mends. */
function broken() {
  for (const { type, detail } of recorded.events.splice(0)) {
    if (type === "error" && !/^the pack has \d+ problems?/.test(detail.message)) trouble.push(`drug-compare:error ${detail.message}`);
  }
  const all = [...trouble, ...recorded.wrong];
  if (!mayKeep && storage?.length) all.push(`kept unasked: ${JSON.stringify(storage)}`);
  if (document.cookie || sessionStorage.length) all.push(`kept unasked: ${document.cookie} ${JSON.stringify(sessionStorage)}`);
  return all;
}

/** The boxed warning is there, can be read, and names every risk of the drugs that are chosen. */
function warning() {
  if (!me.isConnected) return ["the monkey lost its element"];
  if (me.hasAttribute("hidden")) return [];
  const band = inside(".dc-warning .dc-boxed");
  // A widget that was taken out and put back has nothing to fall back to.
  if (!band && given === packs[2] && inside("[part=message]")?.textContent) return [];
  if (!band) return [`no warning; ${inside("[part=message]")?.textContent ?? ""} ${root().innerHTML.slice(0, 200)}`];
  const { width, height } = band.getBoundingClientRect();
  if (!band.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) || height < 20 || width < 100)
    return [`the warning cannot be seen: ${width} × ${height}`];
  const text = band.textContent;
  if (touched === inside(".dc-layout")) return [];
  touched = undefined;
  const missing = namedRisks(me.state).filter((name) => !text.includes(name));
  if (missing.length) return [`the warning does not name ${missing}; it says ${text.slice(0, 300)}`];
  const wrong = [];
  for (const part of band.querySelectorAll(".dc-box-title strong, .dc-risk-names li")) {
    const size = parseFloat(getComputedStyle(part).fontSize);
    const contrast = contrastOf(part);
    if (size < 12 || contrast < 4.5) wrong.push(`the warning cannot be read: ${size}px, contrast ${contrast.toFixed(1)}`);
  }
  return wrong.slice(0, 1);
}

/** The brands with a box among the chosen drugs, and the names of their risks, in the language that is spoken. */
function namedRisks({ drugs, lang }) {
  const { drugs: all, warnings, risks } = pack();
  const boxed = all.filter(({ id, boxed_warning }) => drugs.includes(id) && boxed_warning !== "none");
  const boxes = warnings.filter(({ id }) => boxed.some(({ boxed_warning }) => boxed_warning === id));
  const ids = boxes.flatMap((box) => box.risks.map(({ risk }) => risk));
  const names = risks.filter(({ id }) => ids.includes(id)).map(({ name }) => name[lang] ?? name.en);
  return [...boxed.map(({ brand }) => brand), ...names];
}

/** Of two colours as they are painted. */
function contrastOf(part) {
  const light = luminance(getComputedStyle(part).color);
  let ground = part;
  while (ground && /^(transparent|rgba\(0, 0, 0, 0\))$/.test(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement ?? ground.getRootNode().host;
  const dark = luminance(ground ? getComputedStyle(ground).backgroundColor : "white");
  return (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
}

const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
const luminances = {};
function luminance(colour) {
  if (luminances[colour] === undefined) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const linear = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => byte / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    luminances[colour] = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }
  return luminances[colour];
}

/** What the visit's paper says. */
function printed(text) {
  const missing = namedRisks(me.state).filter((name) => !text.includes(name));
  if (missing.length) trouble.push(`the paper does not name ${missing}`);
}

/** More than any view has. */
const MOST_ELEMENTS = 25_000;

function bounds() {
  const elements = root().querySelectorAll("*").length;
  monkey.most = Math.max(monkey.most ?? 0, elements);
  const wrong = elements > MOST_ELEMENTS ? [`${elements} elements`] : [];
  const column = me.parentElement;
  if (!touched && !guests.length && !me.hasAttribute("hidden") && column.scrollWidth > column.clientWidth + 1 && getComputedStyle(column).overflowX === "visible")
    wrong.push(`it is wider than its column: ${column.scrollWidth} > ${column.clientWidth}; ${widest(column)}`);
  return wrong;
}

function widest(column) {
  const { right } = column.getBoundingClientRect();
  const end = (part) => part.getBoundingClientRect().right;
  // The section bar is a row that scrolls within itself.
  const wide = [...root().querySelectorAll("*")].filter((part) => part.checkVisibility() && end(part) > right + 1 && !part.closest("nav"));
  return wide.sort((one, other) => end(other) - end(one)).slice(0, 3).map(named).join("; ");
}

/** What the page holds now, for comparing one end of a life with the other. */
monkey.counted = () => ({
  elements: root().querySelectorAll("*").length,
  most: monkey.most,
  around: document.querySelectorAll("*").length - guests.length,
  memory: monkey.memory?.buffer.byteLength / 65536,
});

/** Another element in the place of the one that was played with: what is more than at the beginning now is growth. */
monkey.rest = async () => {
  refused = {};
  for (const guest of guests.splice(0)) guest.remove();
  undone.length = 0;
  touched = shown = undefined;
  given = null;
  document.documentElement.lang = "en";
  document.documentElement.style.fontSize = "";
  me.remove();
  for (const name of Object.keys(storage)) delete storage[name];
  me = document.createElement("drug-compare");
  if (first.pack) me.setAttribute("pack", first.pack);
  if (first.facts) me.innerHTML = first.facts;
  document.querySelector("#one").append(me);
  await me.ready;
  const wrong = await holds();
  return { counted: monkey.counted(), wrong, last: monkey.last };
};

/** A widget that nobody touched, in the same state, must say the same on its card. */
monkey.twin = async () => {
  // What is saved on the device is the other one's too.
  const before = me.state;
  // Nor can it know whose warnings stay when no drug is chosen.
  if (me.hasAttribute("hidden") || storage.length || !inside(".dc") || !before.drugs.length) return [];
  if (touched) {
    me.state = { lang: before.lang === "es" ? "en" : "es" };
    await pause(30);
    me.state = { lang: before.lang };
  }
  const twin = document.createElement("drug-compare");
  for (const { name, value } of me.attributes) if (!["sync-url", "drugs", "class", "data-extension", "data-guest"].includes(name)) twin.setAttribute(name, value);
  if (me.hasAttribute("pack")) twin.removeAttribute("pack");
  twin.pack = pack();
  twin.state = me.state;
  me.after(twin);
  await twin.ready;
  const start = performance.now();
  const read = ({ shadowRoot }, css) => [...shadowRoot.querySelectorAll(css)].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim()).sort().join("\n");
  const differs = () => [".dc-warning", ".dc-card-table tr:not(.dc-mine)"].filter((css) => !inside(".dc-mine") && read(me, css) !== read(twin, css));
  while (differs().length && performance.now() - start < PATIENCE) await pause(20);
  const wrong = differs().map((css) => `${css} says ${read(me, css).slice(0, 400)}\ninstead of ${read(twin, css).slice(0, 400)}`);
  twin.remove();
  await turn();
  return touched && touched === inside(".dc-layout") ? [] : wrong;
};
