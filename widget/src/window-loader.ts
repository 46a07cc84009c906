import type { Client } from "./client";
import type { Language } from "./frames";
import type { ChatWindow, Host } from "./host";

/** Builds the window for its host, around the conversation there is or a new one. */
export type WindowFactory = (host: Host, client: Client | undefined) => ChatWindow;

const loading: Partial<Record<Language, Promise<WindowFactory>>> = {};
let arrived: WindowFactory;

/** Called by the window's own file. */
export function provide(factory: WindowFactory): void {
  arrived = factory;
}

/**
 * Fetches the window's file in that language, once. A classic script, because a module from another host would need
 * CORS; after a failure, which the browser explains in its console, the next call tries again.
 */
export function loadWindow(server: string, language: Language): Promise<WindowFactory> {
  loading[language] ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${server}widget/${language}.js`;
    script.onload = () => resolve(arrived);
    script.onerror = () => {
      delete loading[language];
      script.remove();
      reject();
    };
    document.head.append(script);
  });
  return loading[language];
}
