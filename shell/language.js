// The standalone page's language: what the reader chooses stays in the address (`?lang=es`), so that a reload and a shared
// link keep it, and the page is named in it.

const NAME = "lang";

/** Follows the widget of this page; what the address asks for comes first. */
export function keepLanguage() {
  const widget = document.querySelector("drug-compare");
  if (!widget) return;
  const lang = new URLSearchParams(location.search).get(NAME);
  // Not an attribute: until the widget is there, the facts in it are still in the page's own language.
  if (lang) widget.state = { lang };
  for (const type of ["ready", "change"]) document.addEventListener(`drug-compare:${type}`, () => follow(widget));
}

function follow(widget) {
  const { lang } = widget.state;
  if (lang === document.documentElement.lang) return;
  document.documentElement.lang = lang;
  // Asked for last: each time, the widget makes the whole pack anew.
  document.title = widget.pack.title[lang] ?? document.title;
  const url = new URL(location.href);
  url.searchParams.set(NAME, lang);
  history.replaceState(history.state, "", url);
}
