/** Line drawings on a 20 × 20 field, stroked in the text's colour. */
const PATHS = {
  ban: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM4.8 4.8l10.4 10.4",
  back: "M12.5 4.5 7 10l5.5 5.5",
  bin: "M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l1 11h7l1-11M8.5 9v4.5M11.5 9v4.5",
  bolt: "M11 2.5 4.5 11H9.5L9 17.5 15.5 9H10.5z",
  bot: "M10 3v3M4.5 6h11v9.5h-11zM7.5 10v1.5M12.5 10v1.5M2.5 9.5v3M17.5 9.5v3",
  clip: "m16.5 9.5-6.5 6.5a3.9 3.9 0 0 1-5.5-5.5L11 4a2.6 2.6 0 0 1 3.7 3.7L8.2 14.2a1.3 1.3 0 0 1-1.9-1.9l6-6",
  check: "m4 10.5 4 4 8-9",
  checks: "m1.5 10.5 4 4 7.5-8.5M9.5 14.5l8-8.5",
  cross: "m5 5 10 10M15 5 5 15",
  down: "M10 4v11M5 10.5l5 5 5-5",
  external: "M11.5 4H16v4.5M16 4 9 11M8 5H4v11h11v-4",
  flag: "M5 17V3.5h9.5L12 7l2.5 3.5H5",
  gear: "M4 6h7M15 6h1M4 14h1M9 14h7M13 4v4M7 12v4",
  help: "M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M10 14.4v.2M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z",
  eye: "M2 10s3-5.5 8-5.5 8 5.5 8 5.5-3 5.5-8 5.5S2 10 2 10ZM10 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z",
  info: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9v5M10 6v.2",
  article: "M5 3h7l3.5 3.5V17H5zM8 9h5M8 12h5",
  insert: "M3 5h14M3 15h14M10 8v4M8 10h4M3 10h2M15 10h2",
  more: "M4.5 10h.01M10 10h.01M15.5 10h.01",
  note: "M4 3.5h12v8.5l-4 4.5H4zM16 12h-4v4.5M7 7h6M7 10h3",
  panel: "M3 4h14v12H3zM12 4v12M14 7.5h1M14 10h1",
  people:
    "M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM2.5 16c0-3 2.2-4.5 5-4.5s5 1.5 5 4.5M13 4.2a2.5 2.5 0 0 1 0 4.6M14.5 11.9c1.9.5 3 1.9 3 4.1",
  plus: "M10 4v12M4 10h12",
  search: "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM13 13l4 4",
  send: "M3.5 10 17 3.5 12.5 17l-3-5.5zM9.5 11.5 17 3.5",
  take: "M10 3v9M6 8.5l4 4 4-4M3.5 13v4h13v-4",
  transfer: "M4 7h11M12 4l3 3-3 3M16 13H5M8 10l-3 3 3 3",
  undo: "M7.5 4 4 7.5 7.5 11M4.5 7.5H12a4 4 0 0 1 0 8H8",
  whisper: "M3 4h10v7H8.5L5.5 14v-3H3zM15.5 5.5c1.3 1.2 1.3 3 0 4.2M17.5 4c2 2 2 5.2 0 7.2",
  verified:
    "M10 2 12 4l2.8-.3.5 2.8 2.5 1.3L16.5 10l1.3 2.3-2.5 1.3-.5 2.8L12 16l-2 2-2-2-2.8.4-.5-2.8-2.5-1.3L3.5 10 2.2 7.7l2.5-1.3.5-2.8L8 4zM7 10l2.2 2.2L13.2 8",
  warning: "M10 3.5 17.5 16.5h-15zM10 8.5v3.5M10 14.2v.1",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
