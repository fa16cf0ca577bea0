// What `drug-compare.d.ts` promises, used as hosts use it. It is read by the type checker and never run.

import type { DrugCompareAttributes, ErrorDetail, Hit, Pack, Problem } from "drug-compare";

const widget = document.querySelector("drug-compare");
const made = document.createElement("drug-compare");
const pack: Pack = { format: 1, id: "tea-leaves", drugs: [] };

made.pack = pack;
made.pack = "/tea.json";
made.pack = null;
const shown: Pack | null = made.pack;
made.state = { drugs: ["examplin"], age: "12-17", lang: "es" };
const drugs: string[] | undefined = made.state.drugs;

export async function ask(): Promise<Hit[]> {
  const ready = await made.ready;
  console.log(ready.version.length, shown?.id, drugs?.length);
  return ready.search("yawning", { lang: "en", limit: 3 });
}

widget?.addEventListener("drug-compare:change", ({ detail }) => console.log(detail.age, detail.doses["examplin"]));
document.addEventListener("drug-compare:error", ({ detail }: CustomEvent<ErrorDetail>) => console.log(detail.problems[0]?.path));

export const problems: Promise<Problem[]> | undefined = customElements.get("drug-compare")?.validatePack(pack);

// What a framework's JSX is told, as docs/EMBEDDING.md says.
export const attributes: DrugCompareAttributes[] = [{ lang: "es", theme: "dark", "sync-url": true, pack }, {}];
// @ts-expect-error: there is no such theme
attributes.push({ theme: "pink" });

made.reset();
// @ts-expect-error: it is read only
made.version = "1";
// @ts-expect-error: there is no such age group
made.state = { age: "18" };
// @ts-expect-error: a search is for words
made.search(1);
