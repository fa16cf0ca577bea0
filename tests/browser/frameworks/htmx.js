// A page with htmx, which swaps what the server sends.

import htmx from "htmx.org";

globalThis.htmx = htmx;
