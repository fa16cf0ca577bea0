// What the shell says itself, while the widget with its own words is not there (yet, or any more).

export const WORDS = {
  en: {
    loading: "Loading the comparison…",
    late: "The comparison takes long to load. It may still come.",
    off: "The interactive version could not be loaded here.",
    stopped: "The interactive version stopped working.",
    kept: "The new facts could not be read. You still see those from before.",
    below: "You can read what stands below, but it may not be everything.",
    elsewhere: "The facts are in each medicine’s Medication Guide. Your pharmacist has it.",
    problems: "What went wrong",
  },
  es: {
    loading: "Cargando la comparación…",
    late: "La comparación tarda en cargar. Todavía puede llegar.",
    off: "La versión interactiva no se pudo cargar aquí.",
    stopped: "La versión interactiva dejó de funcionar.",
    kept: "Los datos nuevos no se pudieron leer. Usted sigue viendo los anteriores.",
    below: "Puede leer lo que está abajo, pero puede que no sea todo.",
    elsewhere: "Los datos están en la Guía del medicamento de cada medicina. Su farmacéutico la tiene.",
    problems: "Qué falló",
  },
};
