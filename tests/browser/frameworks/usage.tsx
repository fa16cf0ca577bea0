// The element in JSX, as docs/EMBEDDING.md says. It is read by the type checker and never run.

import type { DrugCompareAttributes, DrugCompareElement } from "drug-compare";
import type { HTMLAttributes, JSX } from "react";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "drug-compare": DrugCompareAttributes & React.HTMLAttributes<DrugCompareElement>;
    }
  }
}

export const article = (own: HTMLAttributes<DrugCompareElement>): JSX.Element => (
  <main>
    <drug-compare drugs="opzelura rinvoq" lang="es" theme="dark" heading-level={3} sync-url {...own}>
      <p>Static facts.</p>
    </drug-compare>
    <drug-compare pack={{ format: 1, id: "tea-leaves", drugs: [] }} />
    <drug-compare pack="/tea.json" sections="choose effects" />
    {/* @ts-expect-error: there is no such theme */}
    <drug-compare theme="pink" />
  </main>
);
