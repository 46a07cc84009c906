/** Line drawings on a 20 × 20 field, stroked in the text's colour. */
const PATHS = {
  back: "M12.5 4.5 7 10l5.5 5.5",
  bot: "M10 3v3M4.5 6h11v9.5h-11zM7.5 10v1.5M12.5 10v1.5M2.5 9.5v3M17.5 9.5v3",
  check: "m4 10.5 4 4 8-9",
  cross: "m5 5 10 10M15 5 5 15",
  down: "M10 4v11M5 10.5l5 5 5-5",
  external: "M11.5 4H16v4.500M16 4 9 11M8 5H4v11h11v-4",
  flag: "M5 17V3.500h9.500L12 7l2.500 3.500H5",
  gear: "M4 6h7M15 6h1M4 14h1M9 14h7M13 4v4M7 12v4",
  help: "M7.500 7.500a2.500 2.500 0 1 1 3.600 2.200c-.8.4-1.100.9-1.100 1.800M10 14.400v.200M10 2.500a7.500 7.500 0 1 0 0 15 7.500 7.500 0 0 0 0-15Z",
  info: "M3 4h14v12H3zM12 4v12M14 7.500h1M14 10h1",
  article: "M5 3h7l3.500 3.500V17H5zM8 9h5M8 12h5",
  insert: "M3 5h14M3 15h14M10 8v4M8 10h4M3 10h2M15 10h2",
  people:
    "M7.500 9a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM2.500 16c0-3 2.200-4.500 5-4.500s5 1.500 5 4.500M13 4.200a2.500 2.500 0 0 1 0 4.600M14.500 11.900c1.900.5 3 1.900 3 4.100",
  search: "M9 3.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11ZM13 13l4 4",
  send: "M3.500 10 17 3.500 12.500 17l-3-5.500zM9.500 11.500 17 3.500",
  take: "M10 3v9M6 8.500l4 4 4-4M3.500 13v4h13v-4",
  transfer: "M4 7h11M12 4l3 3-3 3M16 13H5M8 10l-3 3 3 3",
  undo: "M7.500 4 4 7.500 7.500 11M4.500 7.500H12a4 4 0 0 1 0 8H8",
  warning: "M10 3.500 17.500 16.500h-15zM10 8.500v3.500M10 14.200v.100",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
