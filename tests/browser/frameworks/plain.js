// A page without a framework: elements made by script.

const heard = (globalThis.heard = []);
globalThis.set = ({ pack, drugs }) => {
  const widget = document.querySelector("drug-compare");
  if (!drugs) return widget.remove();
  const made = widget ?? document.createElement("drug-compare");
  if (made.pack !== pack) made.pack = pack;
  made.setAttribute("drugs", drugs);
  if (!widget) document.querySelector("#app").append(made);
};

document.addEventListener("drug-compare:change", ({ detail }) => heard.push(detail.drugs));
set({ pack: "/tea.json", drugs: "examplin" });
