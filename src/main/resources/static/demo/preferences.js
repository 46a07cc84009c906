// Runs before the first paint, so that neither the language nor the colours flicker. Both stand in the address
// (?lang=en&theme=dark) and nothing is stored.
const wish = new URLSearchParams(location.search);
const language = wish.get("lang") ?? navigator.language;
document.documentElement.lang = /^ja/i.test(language) || !/^en/i.test(language) ? "ja" : "en";
if (/^(dark|light)$/.test(wish.get("theme"))) {
  document.documentElement.dataset.theme = wish.get("theme");
}
