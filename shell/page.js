// The standalone page's own script: kept for reading offline, or shown in a frame of another page.

import { framed, inFrame } from "./framed.js";
import { keep } from "./offline.js";

if (inFrame()) framed();
else keep();
