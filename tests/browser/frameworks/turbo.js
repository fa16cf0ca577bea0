// A page with Turbo, which changes pages without loading them and keeps snapshots of those it left.

import * as Turbo from "@hotwired/turbo";

globalThis.Turbo = Turbo;
