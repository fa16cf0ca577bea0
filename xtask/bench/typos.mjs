// Misspellings from a seed, the same as in `benches/shared/typos.rs`.

const SEED = 20260;

function random(seed) {
  let state = seed >>> 0;
  return (end) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) * end) / 2 ** 32);
  };
}

const isLetter = (letter) => letter >= "a" && letter <= "z";

function oneTypo(term, below) {
  const letters = [...term];
  const places = [];
  for (const { 0: word, index } of term.matchAll(/[a-z]{3,}/g)) {
    for (let place = index; place < index + word.length; place += 1) places.push(place);
  }
  if (places.length === 0) return term;
  const place = places[below(places.length)];
  const kind = below(4);
  const number = below(26);
  const letter = String.fromCharCode(97 + number);
  const other = letter === letters[place] ? String.fromCharCode(97 + ((number + 1) % 26)) : letter;
  const next = letters[place + 1];
  if (kind === 0) letters.splice(place, 1);
  else if (kind === 1) letters.splice(place, 0, letter);
  else if (kind === 2 && next !== undefined && isLetter(next) && next !== letters[place]) {
    letters.splice(place, 2, next, letters[place]);
  } else letters[place] = other;
  return letters.join("");
}

/** Each term with one typo. */
export function misspelt(terms) {
  const below = random(SEED);
  return terms.map((term) => oneTypo(term, below));
}

/** FNV-1a over all queries, to see that two programs asked the same. */
export function checksum(queries) {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(queries.map((query) => `${query}\n`).join(""))) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash;
}
