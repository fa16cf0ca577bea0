// The head of the page: what it is, how old the facts are, and comfort settings.

import { usePage } from "../page.js";
import { Select } from "../select.jsx";
import { LOCALES, date, fill } from "../words.js";

export function Header({ lang, textSize, theme }) {
  const { pack, words, say, dispatch } = usePage();
  const { publication } = pack;
  const first = [publication, ...pack.drugs].map(({ review_by }) => review_by).sort()[0];
  const overdue = new Date().toISOString().slice(0, 10) > first;
  const languages = pack.languages.map((code) => [code, LOCALES[code].language_name]);
  const sizes = [["normal", words.size_normal], ["large", words.size_large], ["largest", words.size_largest]];
  const themes = [["auto", words.theme_auto], ["light", words.theme_light], ["dark", words.theme_dark]];
  return (
    <header class="dc-header">
      <h2 class="dc-title">{say(pack.title)}</h2>
      <p class="dc-facts-age">
        <strong>{words.not_advice}</strong> {fill(words.facts_checked, { date: date(words, publication.checked) })}
      </p>
      <div role="status">
        {overdue && (
          <p class="dc-note dc-overdue">{fill(words.overdue, { date: date(words, publication.review_by) })}</p>
        )}
      </div>
      <div class="dc-comfort">
        <Select quiet name={words.language} choices={languages} chosen={lang} choose={(lang) => dispatch({ lang })} />
        <Select name={words.text_size} choices={sizes} chosen={textSize} choose={(textSize) => dispatch({ textSize })} />
        <Select name={words.theme} choices={themes} chosen={theme} choose={(theme) => dispatch({ theme })} />
      </div>
    </header>
  );
}
