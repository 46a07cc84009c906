/** Past days: while some of them are still being counted, brings in what is new. */

import { follow } from "./follow";
import { shown } from "./shown";

void follow({
  counting: () => document.querySelector("#counting") !== null,
  ask: async () => {
    const answer = await fetch(location.href, { cache: "no-store" });
    // Whoever is no longer signed in keeps what is on the screen.
    if (answer.redirected || !answer.ok) return false;
    shown(document, await answer.text());
    return true;
  },
  wait: (millis) =>
    new Promise((done) => {
      const ready = () =>
        document.hidden ? document.addEventListener("visibilitychange", ready, { once: true }) : done();
      setTimeout(ready, millis);
    }),
});
