// The whole page: one state, one reducer, and what every component is given in a context.

import { useMemo, useReducer } from "preact/hooks";
import { Band } from "./card/band.jsx";
import { CardTable } from "./card/table.jsx";
import { Choose } from "./card/choose.jsx";
import { Header } from "./card/header.jsx";
import { Lookup } from "./evidence/lookup.js";
import { Explorer } from "./explorer/explorer.jsx";
import { Page } from "./page.js";
import { reducer, start } from "./state.js";
import { wordsOf } from "./words.js";

export function App({ pack }) {
  const [state, dispatch] = useReducer(reducer(pack), undefined, () => start(pack));
  const { lang, drugs, doses, age } = state;
  const page = useMemo(() => {
    const words = wordsOf(lang);
    const say = (text) => text[lang] ?? text[pack.languages[0]];
    return { pack, lang, words, say, lookup: new Lookup(pack), dispatch };
  }, [pack, lang]);
  const columns = useMemo(
    () => drugs.map((id) => pack.drugs.find((drug) => drug.id === id)).map((drug) => ({ drug, dose: doses[drug.id] })),
    [pack, drugs, doses],
  );
  return (
    <Page.Provider value={page}>
      <div class="dc" lang={lang} data-theme={state.theme} data-text={state.textSize}>
        <div class="dc-layout">
          <Header lang={lang} textSize={state.textSize} theme={state.theme} />
          <div class="dc-top">
            <Choose drugs={drugs} doses={doses} age={age} />
            <Band warned={state.warned} />
            <CardTable columns={columns} age={age} />
          </div>
          <div class="dc-body">
            <Explorer state={state} columns={columns} />
          </div>
        </div>
      </div>
    </Page.Provider>
  );
}
