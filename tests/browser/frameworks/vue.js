// A page made with Vue: the pack as a property, the drugs as an attribute, a listener, and no template.

import { createApp, h, ref } from "vue";

const heard = (globalThis.heard = []);
const props = ref({ pack: "/tea.json", drugs: "examplin" });
globalThis.set = (value) => (props.value = value);

createApp(() => {
  const { pack, drugs } = props.value;
  const widget = { pack, drugs, "onDrug-compare:change": ({ detail }) => heard.push(detail.drugs) };
  return h("main", drugs ? h("drug-compare", widget) : undefined);
}).mount("#app");
