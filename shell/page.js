// The standalone page's own script: its language, and kept for reading offline, or shown in a frame of another page.

import { framed, inFrame } from "./framed.js";
import { keepLanguage } from "./language.js";
import { keep } from "./offline.js";

keepLanguage();
if (inFrame()) framed();
else keep();
