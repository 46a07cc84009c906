/** Line drawings on a 24 × 24 grid. */
export const TALK = "M4 5h16v12h-9l-5 3v-3H4zM8 9h8M8 13h5";
export const DOWN = "m6 9 6 6 6-6";
export const CLOSE = "m6 6 12 12M18 6 6 18";
export const MENU = "M5 12h.1M12 12h.1M19 12h.1";
export const SEND = "M12 19V5M6 11l6-6 6 6";
export const PERSON = "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20a8 7 0 0 1 16 0";
export const BOT = "M5 9h14v10H5zM12 9V5M9 13v2M15 13v2";
export const THUMB = "M7 11v9H4v-9zl4-7a2 2 0 0 1 2 2l-1 4h7a2 2 0 0 1 2 2l-2 7a2 2 0 0 1-2 1H7";
export const STAR = "m12 3 3 6 6 1-4 4 1 6-6-3-6 3 1-6-4-4 6-1z";
