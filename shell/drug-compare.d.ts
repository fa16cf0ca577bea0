// Importing the module defines <drug-compare>, and does nothing where there is no browser.
// Only what stands here is a promise.

/** An age group of the reader. */
export type Age = "2-11" | "12-17" | "adult" | "65-plus";

/** A content pack; its shape is `pack.schema.json`. */
export interface Pack {
  format: number;
  id: string;
  [part: string]: unknown;
}

/** What is on the screen, as plain JSON. There may be more in it than is named here. */
export interface State {
  /** Ids in shown order. */
  drugs: string[];
  /** Drug id to dose id. */
  doses: Record<string, string>;
  age: Age;
  query: string;
  lang: string;
  [more: string]: unknown;
}

/** A problem of a pack; `path` is a JSON Pointer. */
export interface Problem {
  path: string;
  message: string;
}

/** The detail of `drug-compare:error`, and what `ready` rejects with. */
export interface ErrorDetail {
  message: string;
  problems: Problem[];
}

/** The detail of `drug-compare:change`. Nothing typed or ticked is ever in it. */
export type ChangeDetail = Pick<State, "drugs" | "doses" | "age" | "lang">;

export interface SearchOptions {
  /** Breaks ties, and picks the language of `matched`. */
  lang?: string;
  /** 10 by default; an `emergency` or `urgent` in front is not counted. */
  limit?: number;
}

export interface Hit {
  /** Effect id; `null` in a hit of kind `drug`, `absent` or `topic`, and for a sign without an effect of its own. */
  effect: string | null;
  matched: string;
  kind: "emergency" | "urgent" | "drug" | "absent" | "topic" | "exact" | "prefix" | "synonym" | "typo";
  /** The drug of a hit of kind `drug`. */
  drug?: string;
  /** The question of a hit of kind `topic`. */
  topic?: string;
}

export interface DrugCompareElement extends HTMLElement {
  readonly version: string;
  /**
   * Asking for it starts the loading. Resolves once the element is in a document and live; rejects with an
   * `ErrorDetail` (never unhandled). A new valid pack makes a new promise.
   */
  readonly ready: Promise<DrugCompareElement>;
  /** `null` before `ready`, then the pack in use. Set an object, a URL, or `null` for what the page says. */
  get pack(): Pack | null;
  set pack(pack: Pack | string | null | undefined);
  /** Setting merges known keys. Before `ready`: what was asked for. */
  get state(): Partial<State>;
  set state(state: Partial<State>);
  /** Best first, over the whole pack in all its languages. Starts the loading. */
  search(query: string, options?: SearchOptions): Promise<Hit[]>;
  /** Back to what the attributes and the pack say, and to what the reader has saved. */
  reset(): void;
}

export interface DrugCompareConstructor {
  new (): DrugCompareElement;
  /** All problems of a pack, none when it is valid. */
  validatePack(pack: unknown): Promise<Problem[]>;
}

/** All of them bubble and cross shadow roots. */
export interface DrugCompareEvents {
  "drug-compare:ready": CustomEvent<null>;
  "drug-compare:change": CustomEvent<ChangeDetail>;
  "drug-compare:error": CustomEvent<ErrorDetail>;
}

/** The attributes, for the JSX of a framework; see docs/EMBEDDING.md. `boolean` ones are there or not. */
export interface DrugCompareAttributes {
  pack?: Pack | string | null;
  drugs?: string;
  sections?: string;
  lang?: string;
  theme?: "auto" | "light" | "dark";
  "heading-level"?: 2 | 3 | 4 | 5 | "2" | "3" | "4" | "5";
  "sync-url"?: boolean;
  contact?: string;
}

declare global {
  interface HTMLElementTagNameMap {
    "drug-compare": DrugCompareElement;
  }
  interface HTMLElementEventMap extends DrugCompareEvents {}
  interface DocumentEventMap extends DrugCompareEvents {}
  interface CustomElementRegistry {
    get(name: "drug-compare"): DrugCompareConstructor | undefined;
  }
}
