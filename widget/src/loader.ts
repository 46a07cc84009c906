import { h } from "./dom";
import type { Language } from "./frames";
import type { WindowFactory } from "./host";
import type { PartFactory } from "./panel/context";

/** What each of the widget's further files hands over. */
export type Files = Record<Language, WindowFactory> &
  Record<`${Language}-later` | "files", PartFactory> & { call: undefined };

/**
 * Where the files of this release are: the build puts a digest of them all in its place. So a page that stays open over an
 * update goes on with its own.
 */
const FOLDER = "widget/__RELEASE__/";

const handed: Partial<Files> = {};
const loading: Partial<Record<string, Promise<unknown>>> = {};

/** Called by a file when it has come. */
export function provide(files: Partial<Files>): void {
  Object.assign(handed, files);
}

/**
 * Fetches a file of the widget, once. A classic script, because a module from another host would need CORS; after a
 * failure, which the browser explains in its console, the next call tries again.
 */
export function load<K extends keyof Files>(server: string, name: K): Promise<Files[K]> {
  loading[name] ??= new Promise((resolve, reject) => {
    const script = h("script", "", {
      src: `${server}${FOLDER}${name}.js`,
      onload: () => resolve(handed[name]),
      onerror() {
        delete loading[name];
        script.remove();
        reject();
      },
    });
    document.head.append(script);
  });
  return loading[name] as Promise<Files[K]>;
}
