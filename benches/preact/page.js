// What every component is given: the pack, its lookup, the words of the reader's language, and where actions go.

import { createContext } from "preact";
import { useContext } from "preact/hooks";

export const Page = createContext();

export const usePage = () => useContext(Page);
