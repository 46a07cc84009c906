import { english } from "./english.js";

const page = document.documentElement;
// The queue works before the widget has loaded.
window.madoguchi ??= [];
const counter = (...call) => window.madoguchi.push(call);

const japanese = { title: document.title };
for (const element of document.querySelectorAll("[data-t]")) japanese[element.dataset.t] = element.textContent.trim();
for (const element of document.querySelectorAll("[data-t-label]"))
  japanese[element.dataset.tLabel] = element.getAttribute("aria-label");

let words = japanese;

function speak(language) {
  words = language === "en" ? english : japanese;
  page.lang = language;
  document.title = words.title;
  for (const element of document.querySelectorAll("[data-t]")) element.textContent = words[element.dataset.t];
  for (const element of document.querySelectorAll("[data-t-label]"))
    element.setAttribute("aria-label", words[element.dataset.tLabel]);
  for (const link of document.querySelectorAll("[data-help]")) link.setAttribute("href", `/help/${language}`);
  const button = document.querySelector("#language");
  button.lang = language === "en" ? "ja" : "en";
  button.textContent = language === "en" ? "日本語" : "English";
}

function remember(name, value) {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(null, "", address);
}

const dark = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (page.dataset.theme ? page.dataset.theme === "dark" : dark.matches);
const showTheme = () => document.querySelector("#theme").setAttribute("aria-pressed", String(isDark()));

document.querySelector("#language").addEventListener("click", () => {
  const language = page.lang === "en" ? "ja" : "en";
  speak(language);
  remember("lang", language);
  counter("setLocale", language);
});

document.querySelector("#theme").addEventListener("click", () => {
  page.dataset.theme = isDark() ? "light" : "dark";
  remember("theme", page.dataset.theme);
  showTheme();
  counter("setTheme", page.dataset.theme);
});
dark.addEventListener("change", showTheme);

document.querySelector("#ask").addEventListener("click", () => counter("open"));
for (const button of document.querySelectorAll("[data-ask]"))
  button.addEventListener("click", () => {
    counter("open");
    counter("send", words[button.dataset.ask]);
  });

if (page.lang === "en") speak("en");
if (page.dataset.theme) counter("setTheme", page.dataset.theme);
showTheme();
