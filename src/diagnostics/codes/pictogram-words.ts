/** What there is to say about each thing that a pictogram may not hold: why it can't stay, and how to be rid of it. */
import type { Tongue } from '../words.js';
import type { ForbiddenAttribute, ForbiddenElement } from './pictogram.js';

type Advice = { readonly [T in Tongue]: { readonly why: string; readonly fix: string } };

const REFERENCE: Advice = {
  en: {
    why: 'Nothing outside the file is ever loaded, and no link is followed.',
    fix: 'Remove the reference, and save as "Plain SVG".',
  },
  de: {
    why: 'Es wird nie etwas außerhalb der Datei geladen und keinem Verweis gefolgt.',
    fix: 'Entfernen Sie den Verweis und speichern Sie als „Einfaches SVG“.',
  },
};

const SCRIPT: Advice = {
  en: {
    why: 'A pictogram is a drawing: nothing that a file brings is run.',
    fix: 'Remove it; drawing programs do not need it ("Plain SVG" leaves it out).',
  },
  de: {
    why: 'Ein Piktogramm ist eine Zeichnung: Was eine Datei mitbringt, wird nicht ausgeführt.',
    fix: 'Entfernen Sie es; zum Zeichnen ist es nicht nötig („Einfaches SVG“ lässt es weg).',
  },
};

const EFFECT: Advice = {
  en: {
    why: 'Shadows, blurs and blending can be neither plotted nor milled, and print differently everywhere.',
    fix: 'Remove the effect (in Inkscape: Filters > Remove Filters).',
  },
  de: {
    why: 'Schatten, Unschärfe und Überblendung lassen sich weder plotten noch fräsen und drucken überall anders.',
    fix: 'Entfernen Sie den Effekt (in Inkscape: Filter > Filter entfernen).',
  },
};

const CLIP: Advice = {
  en: {
    why: 'A clip or mask hides part of a shape; a pictogram consists of shapes as they are seen.',
    fix: 'Release the clip, then cut the shape itself (in Inkscape: Path > Intersection or Path > Difference).',
  },
  de: {
    why: 'Ein Ausschneidepfad oder eine Maske verdeckt Teile einer Form; ein Piktogramm besteht aus den Formen, die man sieht.',
    fix: 'Lösen Sie den Ausschneidepfad und beschneiden Sie die Form selbst (in Inkscape: Pfad > Überschneidung oder Pfad > Differenz).',
  },
};

const MARKER: Advice = {
  en: {
    why: 'Arrow heads on lines are not shapes.',
    fix: 'Turn the line into a path (in Inkscape: Path > Stroke to Path).',
  },
  de: {
    why: 'Pfeilspitzen an Linien sind keine Formen.',
    fix: 'Wandeln Sie die Linie um (in Inkscape: Pfad > Kontur in Pfad umwandeln).',
  },
};

const GRADIENT: Advice = {
  en: {
    why: 'A pictogram has one ink, and the theme says which.',
    fix: 'Fill the shape with one flat colour.',
  },
  de: {
    why: 'Ein Piktogramm hat eine einzige Farbe, und welche, sagt das Farbschema.',
    fix: 'Füllen Sie die Form mit einer einzigen, flächigen Farbe.',
  },
};

export const ELEMENT_ADVICE: Readonly<Record<ForbiddenElement, Advice>> = {
  text: {
    en: {
      why: 'Text would need a font and a language; a pictogram is understood without either.',
      fix: 'Leave it out, or turn it into shapes (in Inkscape: Path > Object to Path).',
    },
    de: {
      why: 'Text bräuchte eine Schrift und eine Sprache; ein Piktogramm versteht man ohne beides.',
      fix: 'Lassen Sie ihn weg oder wandeln Sie ihn in Formen um (in Inkscape: Pfad > Objekt in Pfad umwandeln).',
    },
  },
  image: {
    en: {
      why: 'A picture made of pixels gets blurred when it is enlarged and cannot be coloured.',
      fix: 'Trace it (in Inkscape: Path > Trace Bitmap) and delete the picture.',
    },
    de: {
      why: 'Ein Bild aus Bildpunkten wird beim Vergrößern unscharf und lässt sich nicht einfärben.',
      fix: 'Zeichnen Sie es nach (in Inkscape: Pfad > Bitmap nachzeichnen) und löschen Sie das Bild.',
    },
  },
  use: {
    en: {
      why: 'Copies by reference are not followed.',
      fix: 'Turn the copies into objects of their own (in Inkscape: Edit > Clone > Unlink Clone).',
    },
    de: {
      why: 'Verweisen auf Kopien wird nicht gefolgt.',
      fix: 'Machen Sie aus den Kopien eigene Objekte (in Inkscape: Bearbeiten > Klonen > Klonverbindung auftrennen).',
    },
  },
  script: SCRIPT,
  style: {
    en: {
      why: 'Style sheets are not read: a rule somewhere else could change every shape.',
      fix: 'Save with presentation attributes (Inkscape: "Optimised SVG"; Illustrator: CSS properties > Presentation Attributes).',
    },
    de: {
      why: 'Formatvorlagen werden nicht gelesen: Eine Regel an anderer Stelle könnte jede Form verändern.',
      fix: 'Speichern Sie mit Attributen statt Formatvorlagen (Inkscape: „Optimiertes SVG“; Illustrator: CSS-Eigenschaften > Präsentationsattribute).',
    },
  },
  effect: EFFECT,
  clip: CLIP,
  marker: MARKER,
  gradient: GRADIENT,
  foreign: {
    en: { why: 'Only shapes can be painted on a sign.', fix: 'Remove it, and save as "Plain SVG".' },
    de: { why: 'Auf ein Schild kommen nur Formen.', fix: 'Entfernen Sie es und speichern Sie als „Einfaches SVG“.' },
  },
  animation: {
    en: { why: 'A sign does not move.', fix: 'Remove the animation and keep the picture that should be seen.' },
    de: {
      why: 'Ein Schild bewegt sich nicht.',
      fix: 'Entfernen Sie die Animation und behalten Sie das Bild, das man sehen soll.',
    },
  },
  link: {
    en: { why: 'Nobody can click on a sign.', fix: 'Take the shapes out of the link (ungroup).' },
    de: {
      why: 'Auf ein Schild kann niemand klicken.',
      fix: 'Nehmen Sie die Formen aus dem Verweis heraus (Gruppierung auflösen).',
    },
  },
  nested: {
    en: { why: 'A drawing inside a drawing cuts off what sticks out of it.', fix: 'Ungroup it, and keep one page.' },
    de: {
      why: 'Eine Zeichnung in der Zeichnung schneidet ab, was über sie hinausragt.',
      fix: 'Lösen Sie die Gruppierung auf und behalten Sie eine einzige Seite.',
    },
  },
  switch: {
    en: { why: 'A pictogram looks the same for everyone.', fix: 'Keep the one alternative that should be seen.' },
    de: { why: 'Ein Piktogramm sieht für alle gleich aus.', fix: 'Behalten Sie die eine Fassung, die man sehen soll.' },
  },
  unknown: {
    en: {
      why: 'Only filled shapes are understood: path, rect, circle, ellipse, polygon, polyline, in groups (g).',
      fix: 'Remove it or turn it into a path (in Inkscape: Path > Object to Path), and save as "Plain SVG".',
    },
    de: {
      why: 'Verstanden werden nur gefüllte Formen: path, rect, circle, ellipse, polygon, polyline, in Gruppen (g).',
      fix: 'Entfernen Sie es oder wandeln Sie es um (in Inkscape: Pfad > Objekt in Pfad umwandeln) und speichern Sie als „Einfaches SVG“.',
    },
  },
};

export const ATTRIBUTE_ADVICE: Readonly<Record<ForbiddenAttribute, Advice>> = {
  stroke: {
    en: {
      why: 'A pictogram consists of filled shapes only: a line would keep its width when the sign grows, or lose it when cut.',
      fix: 'Turn the stroke into a shape (in Inkscape: Path > Stroke to Path), or set it to "none".',
    },
    de: {
      why: 'Ein Piktogramm besteht nur aus gefüllten Formen: Eine Linie behielte ihre Breite, wenn das Schild wächst, oder verlöre sie beim Schneiden.',
      fix: 'Machen Sie aus der Linie eine Form (in Inkscape: Pfad > Kontur in Pfad umwandeln) oder stellen Sie sie auf „none“.',
    },
  },
  gradient: GRADIENT,
  colour: {
    en: {
      why: 'The file must say its colour by itself.',
      fix: 'Write a colour such as "#000000", or "currentColor".',
    },
    de: {
      why: 'Die Datei muss ihre Farbe selbst nennen.',
      fix: 'Schreiben Sie eine Farbe wie „#000000“ oder „currentColor“.',
    },
  },
  translucent: {
    en: {
      why: 'A press, a plotter and a mill know only ink and no ink.',
      fix: 'Set the opacity to 100 %, or delete the shape.',
    },
    de: {
      why: 'Druckmaschine, Plotter und Fräse kennen nur Farbe oder keine Farbe.',
      fix: 'Stellen Sie die Deckkraft auf 100 % oder löschen Sie die Form.',
    },
  },
  clip: CLIP,
  effect: EFFECT,
  marker: MARKER,
  reference: REFERENCE,
  script: SCRIPT,
  'css-transform': {
    en: {
      why: 'A transformation is read from the attribute "transform" only.',
      fix: 'Move it into the attribute, or save as "Plain SVG".',
    },
    de: {
      why: 'Eine Transformation wird nur im Attribut „transform“ gelesen.',
      fix: 'Schreiben Sie sie in dieses Attribut oder speichern Sie als „Einfaches SVG“.',
    },
  },
  unknown: {
    en: {
      why: 'It could change the picture in a way that is not painted here.',
      fix: 'Remove it, or save as "Plain SVG".',
    },
    de: {
      why: 'Es könnte das Bild so verändern, wie es hier nicht gemalt wird.',
      fix: 'Entfernen Sie es oder speichern Sie als „Einfaches SVG“.',
    },
  },
};
