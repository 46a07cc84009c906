/** What is typed against what is said: kana of both kinds and romaji of either school find the same words. */

/** One width, one case, hiragana, no spaces. */
export function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .replaceAll(/[\s・'’-]/g, "");
}

const ROWS: readonly (readonly [kana: string, consonant: string])[] = [
  ["あいうえお", ""],
  ["かきくけこ", "k"],
  ["がぎぐげご", "g"],
  ["さしすせそ", "s"],
  ["ざじずぜぞ", "z"],
  ["たちつてと", "t"],
  ["だぢづでど", "d"],
  ["なにぬねの", "n"],
  ["はひふへほ", "h"],
  ["ばびぶべぼ", "b"],
  ["ぱぴぷぺぽ", "p"],
  ["まみむめも", "m"],
  ["らりるれろ", "r"],
];

const SYLLABLES: ReadonlyMap<string, string> = new Map([
  ...ROWS.flatMap(([kana, consonant]) =>
    [...kana].map((letter, index) => [letter, consonant + "aiueo"[index]] as [string, string]),
  ),
  ["や", "ya"],
  ["ゆ", "yu"],
  ["よ", "yo"],
  ["わ", "wa"],
  ["を", "o"],
  ["ん", "n"],
  ["ゔ", "bu"],
]);

const SMALL: Readonly<Record<string, string>> = {
  ゃ: "ya",
  ゅ: "yu",
  ょ: "yo",
  ぁ: "a",
  ぃ: "i",
  ぅ: "u",
  ぇ: "e",
  ぉ: "o",
};

/** Hiragana in one plain romanisation: しゃ sya, ち ti, づ zu, long vowels as written, ー nothing. */
export function romaji(kana: string): string {
  let out = "";
  let doubled = false;
  for (const letter of kana) {
    const small = SMALL[letter];
    const syllable = SYLLABLES.get(letter);
    if (small !== undefined) out = out.slice(0, -1) + small;
    else if (letter === "っ") doubled = true;
    else if (letter !== "ー") {
      const next = syllable ?? letter;
      out += doubled ? (next[0] ?? "") + next : next;
      doubled = false;
    }
  }
  return plain(out);
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[āâ]/g, "a"],
  [/[ūû]/g, "u"],
  [/[ōô]/g, "ou"],
  [/tch/g, "tty"],
  [/ssh/g, "ssy"],
  [/shi/g, "si"],
  [/chi/g, "ti"],
  [/tyi/g, "ti"],
  [/syi/g, "si"],
  [/tsu/g, "tu"],
  [/sh([auo])/g, "sy$1"],
  [/ch([auo])/g, "ty$1"],
  [/ji/g, "zi"],
  [/j([auo])/g, "zy$1"],
  [/fu/g, "hu"],
  [/d([iu])/g, "z$1"],
  [/wo/g, "o"],
  [/n'?n(?![aiueoy])/g, "n"],
  [/m([bpm])/g, "n$1"],
  // Half of a syllable, as it stands while one types.
  [/sh?$/, "s"],
  [/ch?$|ts$/, "t"],
  [/j$/, "z"],
  [/f$/, "h"],
];

/** What people type, in the same romanisation. */
export function plain(typed: string): string {
  return SPELLINGS.reduce((text, [spelling, plainly]) => text.replace(spelling, plainly), typed);
}

/** How well a title with that reading answers to what was typed: 0 best, null not at all. */
export function soundsLike(title: string, reading: string, typed: string): number | null {
  // An input method shows a half-typed syllable as a letter behind the kana.
  const query = folded(typed).replace(/([ぁ-んー])[a-z]{1,2}$/, "$1");
  const name = folded(title);
  const kana = folded(reading);
  if (name.startsWith(query)) return 0;
  if (kana !== "" && kana.startsWith(query)) return 1;
  const latin = /^[a-z]+$/.test(query) && kana !== "" ? romaji(kana) : "";
  const spelled = plain(query);
  if (latin.startsWith(spelled) && latin !== "") return 1;
  if (name.includes(query)) return 2;
  if (kana.includes(query)) return 3;
  return spelled.length > 1 && latin.includes(spelled) ? 3 : null;
}
