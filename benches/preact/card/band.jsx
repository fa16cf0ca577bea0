// The boxed warnings of the chosen drugs: one dark band, and the origin of every risk one press away.

import { usePage } from "../page.js";
import { fill } from "../words.js";

export function Band({ warned }) {
  const page = usePage();
  const { pack, words, say } = page;
  const drugs = pack.drugs.filter(({ id }) => warned.includes(id)).sort((a, b) => (a.brand < b.brand ? -1 : 1));
  const boxOf = ({ boxed_warning }) => pack.warnings.find(({ id }) => id === boxed_warning)?.risks ?? [];
  const boxed = drugs.filter((drug) => boxOf(drug).length > 0);
  const risksOf = (drug) => pack.risks.filter(({ id }) => boxOf(drug).some(({ risk }) => risk === id));
  const alike = Map.groupBy(boxed, (drug) => risksOf(drug).map(({ id }) => id).join());
  const without = drugs.filter((drug) => drug.boxed_warning === "none");
  const risks = pack.risks.filter((risk) => boxed.some((drug) => risksOf(drug).includes(risk)));
  return (
    <section id="warning" class="dc-warning" tabIndex={-1} aria-label={words.boxed_warning}>
      <div class="dc-boxed">
        {[...alike.values()].map((drugs) => (
          <div key={drugs[0].id} class="dc-box">
            <p class="dc-box-title">
              <strong>{words.boxed_of}</strong> <strong translate={false}>{brands(words, drugs)}</strong>
            </p>
            <ul class="dc-risk-names" role="list">
              {risksOf(drugs[0]).map((risk) => (
                <li key={risk.id}>{say(risk.name)}</li>
              ))}
            </ul>
          </div>
        ))}
        {without.length > 0 && <p class="dc-no-box">{fill(words.no_boxed, { drugs: brands(words, without) })}</p>}
        {risks.length > 0 && (
          <details>
            <summary>{words.where_seen}</summary>
            <div class="dc-risks">
              <p>
                {words.boxed_meaning} {fill(words.where_seen_hint, { illness: say(pack.illness) })}
              </p>
              {risks.map((risk) => (
                <Risk key={risk.id} risk={risk} drugs={boxed} boxOf={boxOf} />
              ))}
            </div>
          </details>
        )}
      </div>
      <div class="dc-label-notes">
        {drugs.flatMap(({ notices = [] }) => notices).map(({ text }) => (
          <p key={text.en}>{say(text)}</p>
        ))}
      </div>
    </section>
  );
}

function brands(words, drugs) {
  const names = drugs.map(({ brand }) => brand);
  const last = names.pop();
  return names.length > 0 ? `${names.join(", ")} ${words.and} ${last}` : last;
}

/** One risk: for each drug where it was seen, and what the label advises. */
function Risk({ risk, drugs, boxOf }) {
  const page = usePage();
  const { words, say } = page;
  const said = drugs.map((drug) => ({ drug, own: boxOf(drug).find((own) => own.risk === risk.id) })).filter(({ own }) => own);
  return (
    <section class="dc-risk">
      <h3 class="dc-risk-title">{say(risk.name)}</h3>
      <ul class="dc-origins" role="list">
        {onceEach(said).map(({ by, origin }, place) => (
          <li key={place}>
            {drugs.length > 1 && origin.drug !== "this" && <strong translate={false}>{brands(words, by)}: </strong>}
            {seen(page, by[0], origin)}
          </li>
        ))}
      </ul>
      <details>
        <summary>{fill(words.read_risk, { risk: say(risk.name) })}</summary>
        <div class="dc-warned">
          {said.map(({ drug, own }) => (
            <div key={drug.id} class="dc-warned-drug">
              <h4 class="dc-drug-title" translate={false}>
                {drug.brand}
              </h4>
              <p>{say(own.text)}</p>
              <ul>
                {own.origins.map((origin, place) => (
                  <li key={place}>
                    <strong>{seen(page, drug, origin)}: </strong>
                    {say(origin.who)}
                  </li>
                ))}
              </ul>
              <p>
                <strong>{words.label_advises} </strong>
                {say(own.advice)}
              </p>
            </div>
          ))}
        </div>
      </details>
    </section>
  );
}

/** Each origin with the drugs whose box says it: what was seen with a drug itself, then what most boxes say. */
function onceEach(said) {
  const once = [];
  for (const { drug, own } of said) {
    for (const origin of own.origins) {
      const alike = (known) => origin.drug !== "this" && known.drug === origin.drug && known.illness === origin.illness;
      const known = once.find((known) => alike(known.origin));
      if (!known) once.push({ by: [drug], origin });
      else if (!known.by.includes(drug)) known.by.push(drug);
    }
  }
  const rank = ({ by, origin }) => (origin.drug === "this" ? -Infinity : -by.length);
  return once.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

/** {this drug | the class | another} × {this illness | another}. */
function seen({ pack, words, say }, { brand }, { drug, illness }) {
  const whose = { this: words.seen_this, class: words.seen_class, another: words.seen_another }[drug];
  const where = { this: words.in_this_illness, another: words.in_another_illness, unstated: "" }[illness];
  return fill(whose + where, { drug: brand, class: say(pack.class), illness: say(pack.illness) });
}
