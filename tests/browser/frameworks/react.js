// A page made with React: the pack as a property, the drugs as an attribute, a listener, and no JSX.

import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";

const heard = (globalThis.heard = []);

function Article() {
  const [{ pack, drugs }, set] = useState({ pack: "/tea.json", drugs: "examplin" });
  globalThis.set = set;
  const widget = { pack, drugs, "ondrug-compare:change": ({ detail }) => heard.push(detail.drugs) };
  return createElement("main", null, drugs && createElement("drug-compare", widget));
}

createRoot(document.querySelector("#app")).render(createElement(Article));
