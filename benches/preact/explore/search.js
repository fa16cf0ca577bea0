// Search by MiniSearch: names, label terms and synonyms of effects, and phrases of red flags, in all languages.

import MiniSearch from "minisearch";

const MOST_FOUND = 30;
const MOST_OFFERED = 7;

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const words = (texts) => Object.values(texts ?? {}).flat().join(" ; ");

export class Search {
  #index = new MiniSearch({
    fields: ["name", "term", "synonyms"],
    storeFields: ["kind"],
    processTerm: plain,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: "AND", boost: { name: 2 } },
  });

  constructor({ effects, red_flags }) {
    const effect = ({ id, name, term, synonyms }) => ({
      id: `effect ${id}`,
      kind: "effect",
      name: words(name),
      term: words(term),
      synonyms: words(synonyms),
    });
    const flag = ({ id, name, phrases }) => ({ id: `flag ${id}`, kind: "flag", name: words(name), synonyms: words(phrases) });
    this.#index.addAll([...effects.map(effect), ...red_flags.map(flag)]);
  }

  /** Ids of effects, best first: some to offer, more to list; and the red flag that was meant. */
  find(query) {
    const hits = this.#index.search(query);
    // Some of the words, where no text has them all.
    const all = hits.length > 0 ? hits : this.#index.search(query, { combineWith: "OR" });
    const ids = (kind) => all.filter((hit) => hit.kind === kind).map(({ id }) => id.slice(kind.length + 1));
    const effects = ids("effect").slice(0, MOST_FOUND);
    return { effects, offered: effects.slice(0, MOST_OFFERED), flag: hits[0]?.kind === "flag" ? ids("flag")[0] : undefined };
  }
}
