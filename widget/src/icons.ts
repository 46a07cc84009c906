const SVG = "http://www.w3.org/2000/svg";

/** Line drawings on a 24 × 24 grid. */
export const TALK = "M4 5.5h16v11H11l-4.5 3.5v-3.5H4zM8 9.5h8M8 12.7h5";
export const DOWN = "m6 9.5 6 6 6-6";
export const CLOSE = "m6 6 12 12M18 6 6 18";
export const MENU = "M5 12h.01M12 12h.01M19 12h.01";
export const SEND = "M12 19V5.5M6 11l6-6 6 6";
export const PERSON = "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20c.8-3.6 3.6-5.5 7.5-5.5s6.7 1.9 7.5 5.5";
export const BOT = "M5 9h14v10H5zM12 9V5M9.5 13.5v1M14.5 13.5v1M2.5 13v2M21.5 13v2";
export const THUMB =
  "M7 11v9H4v-9zM7 11l4-7.5c1.6 0 2.3 1.2 2 2.6L12.4 9.5H19c1 0 1.7.9 1.5 1.9l-1.3 7c-.2.9-.9 1.6-1.9 1.6H7";
export const STAR = "m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z";

export function icon(path: string, className = ""): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const line = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  if (className) svg.setAttribute("class", className);
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}
