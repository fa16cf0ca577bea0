// What a reader types is the widget's: a host's hotkeys hear only the keys that no control of ours uses.

const TEXT = "textarea, input:not([type=checkbox], [type=radio], [type=button], [type=range])";
const MOVE = "Arrow.+|Home|End|Page.+";
/** Controls, and the keys that they use by themselves. What a view uses besides, it prevents. */
const USED = {
  [`${TEXT}, select`]: `.|${MOVE}|Enter|Backspace|Delete|Dead|Process|Unidentified`,
  "[type=radio], [type=range]": ` |${MOVE}`,
  "[type=checkbox], button, summary": " |Enter",
  a: "Enter",
};
/** What a text field does with Ctrl or Command. */
const EDITS = /^[acvxyz]$/i;

/** Keeps what is typed inside the shadow root. To be called before anything else listens there. */
export function keepKeys(root) {
  const held = new Set();
  const keep = (event) => {
    const key = event.code || event.key;
    // A key that was ours when it went down is ours when it comes up, wherever the focus went.
    const ours = event.type === "keyup" ? held.delete(key) : event.defaultPrevented || isUsed(event);
    if (ours) event.stopPropagation();
    if (ours && event.type !== "keyup") held.add(key);
  };
  for (const type of ["keydown", "keypress", "keyup"]) root.addEventListener(type, keep);
  // While an input method composes, Enter and Escape are its own, and no view's either.
  const compose = (event) => (event.isComposing || event.keyCode === 229) && event.stopPropagation();
  for (const type of ["keydown", "keyup"]) root.addEventListener(type, compose, true);
  // These carry the text itself.
  for (const type of ["beforeinput", "input", "compositionstart", "compositionupdate", "compositionend"]) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
}

function isUsed(event) {
  const { target, key, altKey } = event;
  // AltGr writes letters, and says that it is Ctrl and Alt.
  const chord = (event.ctrlKey || event.metaKey) && !event.getModifierState("AltGraph");
  if (chord) return EDITS.test(key) && target.matches(TEXT);
  if (altKey && !target.matches(TEXT)) return false;
  // It shuts what stands open, and not a dialog of the host's around it.
  if (key === "Escape" && target.getRootNode().querySelector(":is(:popover-open)")) return true;
  return Object.entries(USED).some(
    ([control, keys]) => target.matches(control) && RegExp(`^(${keys})$`, "u").test(key),
  );
}
