// The start: the pack is fetched beside the script, read once, and drawn.

import { render } from "preact";
import { App } from "./app.jsx";
import "./styles.css";

const answer = await fetch("pack.json");
render(<App pack={await answer.json()} />, document.querySelector("#app"));
