export { backoff } from "./backoff";
export {
  type AfterClose,
  type Connection,
  type ConnectionOptions,
  type ConnectionState,
  connection,
} from "./connection";
export type { Frame, Settlement, Tracked } from "./frame";
export { browser, type Surroundings } from "./surroundings";
