// The block in the editor: what is asked for, and where it is said. Readers see what comparison.php writes.

(({ blocks, blockEditor, components, element }) => {
  const { createElement: make } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl } = components;

  const options = (names) => Object.entries(names).map(([value, label]) => ({ value, label }));
  const LANGUAGES = options({ "": "The site’s", en: "English", es: "Español" });
  const THEMES = options({ auto: "As the page", light: "Light", dark: "Dark" });
  const LEVELS = options({ 2: "2", 3: "3", 4: "4", 5: "5" });

  function Edit({ attributes, setAttributes }) {
    const field = (control, name, label, rest) =>
      make(control, {
        key: name,
        label,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
        ...rest,
      });
    const settings = [
      field(TextControl, "drugs", "Medicines", { help: "At most four, like “opzelura rinvoq”; the first three if empty." }),
      field(TextControl, "sections", "Sections", { help: "Like “choose effects visit”; all if empty. Warnings and sources are always shown." }),
      field(SelectControl, "lang", "Language", { options: LANGUAGES }),
      field(SelectControl, "theme", "Colors", { options: THEMES }),
      field(SelectControl, "headingLevel", "Level of its heading", {
        options: LEVELS,
        onChange: (level) => setAttributes({ headingLevel: Number(level) }),
      }),
      field(TextControl, "contact", "Where readers report a mistake", { help: "An https: or mailto: address." }),
    ];
    const shown = attributes.drugs || "the first three medicines of the pack";
    return make(
      "div",
      useBlockProps(),
      make(InspectorControls, null, make(PanelBody, { title: "Comparison" }, settings)),
      make(Placeholder, { icon: "columns", label: "Drug comparison", instructions: `Readers compare ${shown}. Preview the post to see it.` }),
    );
  }

  // Nothing is saved but what is asked for.
  blocks.registerBlockType("drug-compare/comparison", { edit: Edit, save: () => null });
})(window.wp);
