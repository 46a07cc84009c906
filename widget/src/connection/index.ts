export { backoff } from "./backoff";
export { type AfterClose, Connection, type ConnectionOptions, type ConnectionState } from "./connection";
export type { Frame, Settlement, Tracked } from "./frame";
export { browser, type Surroundings } from "./surroundings";
