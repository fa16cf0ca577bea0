// What readers do: press, write, choose, fold, go back.

const TEXTS = [
  "a", "h", "yawning", "yawn", "chest pain", "dolor de pecho", "me pica mucho la piel", "náuseas y vómitos", "¿y si…?",
  "señal", "pink eye", "no puedo respirar", "zzzz qqqq", "  ", "0", "-1", "🤢", "🤮 👩‍👩‍👧 🇪🇸", "شرى", "טיפול בעור", "‮abc", "e\u0301e\u0301",
  "ﬁ", "İıŞ", "a\u200bb", "\u0000", "\ud800", "<script>throw 1</script>", "<img src=x onerror=throw+1>", "{{x}}", "&amp;",
  "%00%ff", "\\", "(?:", "[a-", "constructor", "__proto__", "null", "I have a rash and my head hurts after the second week",
  "x".repeat(300), "ñandú ".repeat(60), "😀".repeat(500), "pain ".repeat(1500),
];

const CONTROLS = "button, a[href], summary, select, input, textarea, label";
const FIELDS = "input:not([type=checkbox], [type=radio], [type=range]), textarea";

/** A part that can be seen; not every one is asked, for there may be thousands. */
function visible(css) {
  const parts = root().querySelectorAll(css);
  for (let tries = 0; parts.length && tries < 12; tries++) {
    const part = pick(parts);
    if (part.checkVisibility() && part.getClientRects().length) return part;
  }
}

/** The events of a press at the middle of a part, in their order. */
function press(part) {
  note(`presses ${named(part)}`);
  const { left, top, width, height } = part.getBoundingClientRect();
  const place = { bubbles: true, composed: true, cancelable: true, clientX: left + width / 2, clientY: top + height / 2, detail: 1 };
  part.dispatchEvent(new PointerEvent("pointerdown", place));
  if (part.dispatchEvent(new MouseEvent("mousedown", place))) (part.closest("button, a, summary, input, select, textarea") ?? root().activeElement)?.[part.closest(CONTROLS) ? "focus" : "blur"]?.();
  part.dispatchEvent(new PointerEvent("pointerup", place));
  part.dispatchEvent(new MouseEvent("mouseup", place));
  part.click();
}

async function presses() {
  const part = visible(chance(0.3) ? ".dc-body :is(button, a[href], summary, input, label)" : CONTROLS);
  if (!part) return note("finds nothing to press");
  for (let times = chance(0.1) ? 2 + below(3) : 1; times--; ) press(part);
}

function typed(field, text, data) {
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, data, inputType: "insertText" }));
}

async function writes() {
  const field = visible(chance(0.5) ? "#search" : FIELDS);
  if (!field) return note("finds nothing to write in");
  // A date field takes nothing else, and says so in the console.
  const text = field.type === "date" ? pick(["2026-12-24", "0001-01-01", ""]) : pick(TEXTS);
  const whole = field.type === "date" || text.length > 40 || chance(0.4);
  note(`writes ${JSON.stringify(text.slice(0, 40))} (${text.length}) into ${named(field)}${whole ? "" : ", letter by letter"}`);
  field.focus();
  if (whole) return typed(field, text, text);
  const composes = chance(0.1);
  if (composes) field.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true, composed: true }));
  for (let end = 1; end <= text.length; end++) {
    if (!field.isConnected) break;
    key(field, text[end - 1]);
    typed(field, text.slice(0, end), text[end - 1]);
    if (chance(0.3)) await turn();
  }
  if (composes) field.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, composed: true, data: text }));
  if (chance(0.3)) key(field, "Enter");
}

function key(target, name, more) {
  const event = { key: name, code: name, bubbles: true, composed: true, cancelable: true, ...more };
  const goesOn = target.dispatchEvent(new KeyboardEvent("keydown", event));
  target.dispatchEvent(new KeyboardEvent("keyup", event));
  return goesOn;
}

const KEYS = ["Enter", " ", "Escape", "/", "Tab", "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End", "PageDown", "Backspace", "Delete", "a", "ñ", "Process"];

async function keys() {
  const target = root().activeElement ?? (chance(0.5) ? visible(CONTROLS) : undefined) ?? me;
  const name = pick(KEYS);
  const more = chance(0.2) ? { [pick(["ctrlKey", "altKey", "metaKey", "shiftKey", "isComposing"])]: true } : {};
  note(`key ${name} ${Object.keys(more)} on ${named(target)}`);
  key(target, name, more);
}

const REAL = ["\ue004", "\ue004", "\ue004", "\ue004", "\ue007", " ", "\ue00c", "\ue015", "\ue013", "\ue012", "\ue011", "\ue010", "\ue00f", "\ue003", "/", "a", "ñ", "yawn"];

/** Keys that the browser's driver presses for real. */
monkey.keys = () => {
  const keys = Array.from({ length: 8 }, () => pick(REAL));
  note(`real keys ${JSON.stringify(keys)}`);
  return keys;
};

async function chooses() {
  const select = visible("select");
  if (!select?.options.length) return note("finds nothing to choose");
  select.selectedIndex = below(select.options.length);
  note(`chooses ${select.value} of ${named(select)}`);
  for (const type of ["input", "change"]) select.dispatchEvent(new Event(type, { bubbles: true, composed: type === "input" }));
}

/** As find-in-page and prints unfold. */
async function folds() {
  const folds = root().querySelectorAll("details");
  if (!folds.length) return note("finds nothing to unfold");
  const some = chance(0.15) ? [...folds] : [pick(folds)];
  note(`folds or unfolds ${some.length} of ${folds.length}, first ${named(some[0])}`);
  for (const fold of some) fold.open = !fold.open;
}

async function looks() {
  const part = visible("*");
  note(`scrolls, focuses and selects near ${part ? named(part) : "nothing"}`);
  part?.scrollIntoView({ block: pick(["start", "center", "end"]) });
  if (chance(0.5)) part?.focus?.();
  if (chance(0.2)) root().activeElement?.blur();
  if (part && chance(0.3)) getSelection().selectAllChildren(part);
  if (chance(0.3)) getSelection().removeAllRanges();
}

/** Only as far back as it came for sure, or the life would end on another page. */
let pushed = 0;
let ahead = 0;
async function travels() {
  const fragment = pick([
    "#drugs=examplin.2-cups&age=12-17", "#drugs=opzelura,rinvoq.30-mg&age=adult&q=acne", "#drugs=,,,&age=x&q=%E0%A4%A", "#q=dolor",
    "#drugs=samplex&foreign=1", "#", "#search", "#warning", "#sources", `#${"z".repeat(2000)}`, "#%", "#drugs=__proto__",
  ]);
  if (pushed > 0 && chance(0.5)) {
    pushed--;
    ahead++;
    note("goes back");
    history.back();
  } else if (ahead > 0 && chance(0.5)) {
    ahead--;
    note("goes forward");
    history.forward();
  } else {
    note(`goes to ${fragment.slice(0, 60)}`);
    const before = location.href;
    location.hash = fragment;
    if (location.href !== before) {
      pushed++;
      ahead = 0;
    }
  }
  await pause(5);
}

/** Whoever presses it, the script or a real key. */
addEventListener("click", (event) => event.composedPath().some((node) => node.matches?.(".dc-save")) && (mayKeep = true), true);

/** Nor may a link lead away. */
addEventListener("click", (event) => {
  const link = event.composedPath().find(({ localName }) => localName === "a" || localName === "area");
  if (link?.href && link.href.split("#")[0] !== location.href.split("#")[0]) event.preventDefault();
});
