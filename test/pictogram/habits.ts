/**
 * How drawing programs write one and the same drawing. Every entry is a file as that program saves it (what stands
 * around the shapes, where colours and transformations are kept); the text is ours.
 */

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const BOX = 'viewBox="0 0 24 24"';

/** A house with a door as a hole, a tick, a figure with a round head: straight lines, diagonals and curves. */
export const BASES = {
  house: 'M12 3L2 12h3v9h14v-9h3zM10 21v-6h4v6z',
  tick: 'M9 16.2L4.8 12l-1.4 1.4L9 19 21 7l-1.4-1.4z',
  person: 'M12 2a4 4 0 1 0 0 8 4 4 0 1 0 0-8zM4 21v-3c0-3 5-5 8-5s8 2 8 5v3z',
} as const;

/** Files that must come through as the drawing they are; `d` is the drawing's path. */
export const KEPT: Readonly<Record<string, (d: string) => string>> = {
  'hand-written': (d) => `<svg ${NS} ${BOX}><path d="${d}"/></svg>`,
  'Inkscape SVG': (d) => `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg width="24mm" height="24mm" ${BOX} version="1.1" id="svg5" inkscape:version="1.3 (0e150ed6c4, 2023-07-21)" sodipodi:docname="zeichnung.svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" ${NS} xmlns:svg="http://www.w3.org/2000/svg">
  <sodipodi:namedview id="namedview7" pagecolor="#ffffff" bordercolor="#666666" showgrid="false" inkscape:document-units="mm"><inkscape:grid type="xygrid" id="grid1"/></sodipodi:namedview>
  <defs id="defs2"/>
  <metadata id="metadata5"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><cc:Work xmlns:cc="http://creativecommons.org/ns#" rdf:about=""/></rdf:RDF></metadata>
  <g inkscape:label="Ebene 1" inkscape:groupmode="layer" id="layer1"><path style="fill:#000000;fill-opacity:1;stroke:none;stroke-width:0.264583" d="${d}" id="path234" inkscape:connector-curvature="0" sodipodi:nodetypes="cccc"/></g>
</svg>`,
  'Inkscape 0.9 with its page below the origin': (d) =>
    `<svg ${NS} xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" width="24" height="24"><g transform="translate(0,-1028.3622)"><g transform="matrix(1,0,0,1,0,1028.3622)"><path style="color:#000000;display:inline;overflow:visible;visibility:visible;fill:#1a1a1a;stroke:none;stroke-width:1px;marker:none;enable-background:accumulate" d="${d}"/></g></g></svg>`,
  'Inkscape with a hidden layer of sketches': (d) =>
    `<svg ${NS} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" ${BOX}><g inkscape:groupmode="layer" inkscape:label="Skizze" style="display:none"><path d="M0 0h24v24z" style="fill:#ff0000;stroke:#00ff00;stroke-width:2"/></g><g inkscape:groupmode="layer"><path d="${d}" style="fill:#000"/></g></svg>`,
  'plain Inkscape, styles as attributes': (d) =>
    `<svg ${NS} ${BOX} width="6.35mm" height="6.35mm"><g id="g8" fill="#000000" stroke="none" stroke-width="1"><path id="p" d="${d}" fill-rule="nonzero"/></g></svg>`,
  'Illustrator with attributes': (d) => `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 27.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<svg version="1.1" id="Ebene_1" ${NS} xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px" ${BOX} style="enable-background:new 0 0 24 24;" xml:space="preserve">
<g id="Layer_1_1_">
	<path style="fill-rule:evenodd;clip-rule:evenodd;fill:#1D1D1B;" d="${d}"/>
</g>
</svg>`,
  'Illustrator with a DOCTYPE that only names SVG': (d) => `<?xml version="1.0" encoding="iso-8859-1"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg version="1.1" ${NS} width="24px" height="24px" ${BOX} enable-background="new 0 0 24 24" xml:space="preserve"><path fill="#231F20" d="${d}"/></svg>`,
  Affinity: (d) => `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg width="100%" height="100%" ${BOX} version="1.1" ${NS} xmlns:serif="http://www.serif.com/" xml:space="preserve" style="fill-rule:evenodd;clip-rule:evenodd;stroke-linejoin:round;stroke-miterlimit:2;"><g transform="matrix(0.5,0,0,0.5,6,6)"><g transform="matrix(2,0,0,2,-12,-12)"><path d="${d}" style="fill-rule:nonzero;"/></g></g></svg>`,
  Sketch: (d) =>
    `<svg width="24px" height="24px" ${BOX} version="1.1" ${NS} xmlns:xlink="http://www.w3.org/1999/xlink"><!-- Generator: Sketch 52.6 (67491) - http://www.bohemiancoding.com/sketch --><title>icon</title><desc>Created with Sketch.</desc><defs></defs><g id="Page-1" stroke="none" stroke-width="1" fill="none" fill-rule="evenodd"><g id="icon" fill="#000000" fill-rule="nonzero"><path d="${d}" id="Path"></path></g></g></svg>`,
  Figma: (d) =>
    `<svg width="24" height="24" ${BOX} fill="none" ${NS}><path fill-rule="evenodd" clip-rule="evenodd" d="${d}" fill="black"/></svg>`,
  'CorelDRAW with attributes': (d) =>
    `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><!-- Creator: CorelDRAW --><svg ${NS} xml:space="preserve" width="24mm" height="24mm" version="1.1" style="shape-rendering:geometricPrecision; text-rendering:geometricPrecision; image-rendering:optimizeQuality; fill-rule:nonzero; clip-rule:evenodd" viewBox="0 0 2400 2400" xmlns:xodm="http://www.corel.com/coreldraw/odm/2003"><g id="Ebene_x0020_1"><metadata id="CorelCorpID_0Corel-Layer"/><g transform="scale(100)"><path fill="#1F1A17" d="${d}"/></g></g></svg>`,
  'LibreOffice Draw, its shape alone': (d) =>
    `<svg ${NS} xmlns:ooo="http://xml.openoffice.org/svg/export" width="24mm" height="24mm" viewBox="0 0 24 24" preserveAspectRatio="xMidYMid" fill-rule="evenodd" stroke-width="28.222" stroke-linejoin="round" xml:space="preserve"><g class="Page"><g id="id3"><path fill="rgb(0,0,0)" stroke="none" fill-rule="nonzero" d="${d}"/></g></g></svg>`,
  'potrace, upside down and ten times too large': (d) =>
    `<?xml version="1.0" standalone="no"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 20010904//EN" "http://www.w3.org/TR/2001/REC-SVG-20010904/DTD/svg10.dtd"><svg version="1.0" ${NS} width="24pt" height="24pt" ${BOX} preserveAspectRatio="xMidYMid meet"><metadata>Created by potrace 1.16</metadata><g transform="translate(0.000000,24.000000) scale(0.100000,-0.100000)" fill="#000000" stroke="none"><g transform="matrix(10 0 0 -10 0 240)"><path d="${d}"/></g></g></svg>`,
  'a font’s glyph, turned over by a matrix': (d) =>
    `<svg ${NS} viewBox="0 -1000 1000 1000"><g transform="matrix(1 0 0 -1 0 0)"><g transform="matrix(41.6666667 0 0 -41.6666667 0 1000)"><path d="${d}"/></g></g></svg>`,
  'a page whose origin is its middle': (d) =>
    `<svg ${NS} viewBox="-12 -12 24 24"><g transform="translate(-12 -12)"><path d="${d}"/></g></svg>`,
  'turned there and back again': (d) =>
    `<svg ${NS} ${BOX}><g transform="rotate(30 12 12)"><g transform="rotate(-30, 12, 12)"><path d="${d}"/></g></g></svg>`,
  'slanted and set upright': (d) =>
    `<svg ${NS} ${BOX}><g transform="skewX(20)"><path transform="skewX(-20)" d="${d}"/></g></svg>`,
  'several transformations in one attribute': (d) =>
    `<svg ${NS} ${BOX}><path transform="translate(4,2) scale(2 2)\n translate(-2 -1) scale(.5)" d="${d}"/></svg>`,
  'in inches': (d) => `<svg ${NS} width="1in" height="1in" ${BOX}><path d="${d}"/></svg>`,
  'without a viewBox, in pixels': (d) => `<svg ${NS} width="24px" height="24px"><path d="${d}"/></svg>`,
  'with a byte order mark': (d) => `\ufeff<svg ${NS} ${BOX}><path d="${d}"/></svg>`,
  'in its own prefix': (d) =>
    `<s:svg xmlns:s="http://www.w3.org/2000/svg" ${BOX}><s:g><s:path d="${d}"/></s:g></s:svg>`,
  'in the colour of the text around it': (d) =>
    `<svg ${NS} ${BOX} fill="currentColor" color="#444" width="1em" height="1em" aria-hidden="true" focusable="false" role="img" class="icon"><path d="${d}"/></svg>`,
  'in a colour with an alpha of one': (d) => `<svg ${NS} ${BOX}><path fill="#123456ff" d="${d}"/></svg>`,
  'in a colour function of CSS 4': (d) => `<svg ${NS} ${BOX}><path style="fill: rgb(18 52 86 / 100%)" d="${d}"/></svg>`,
  'in a colour that is important': (d) => `<svg ${NS} ${BOX}><path style="fill: #123456 !important" d="${d}"/></svg>`,
  'with a transparent page behind it': (d) =>
    `<svg ${NS} ${BOX}><path d="M0 0h24v24H0z" fill="none"/><path d="${d}"/></svg>`,
  'with a page of no opacity behind it': (d) =>
    `<svg ${NS} ${BOX}><rect width="24" height="24" fill="#fff" opacity="0"/><path d="${d}"/></svg>`,
  'with strokes of no width': (d) => `<svg ${NS} ${BOX} stroke="#000" stroke-width="0"><path d="${d}"/></svg>`,
  'with empty groups, comments and unused definitions': (d) =>
    `<svg ${NS} ${BOX}><!-- a > b --><defs><linearGradient id="g"><stop offset="0"/></linearGradient><clipPath id="c"><rect width="1" height="1"/></clipPath></defs><g/><g><g></g></g><path d="${d}"/></svg>`,
  'with its path broken over lines': (d) => `<svg ${NS} ${BOX}><path d="${d.replace(/(?=[A-Za-z])/g, '\n\t')}"/></svg>`,
  'with commas for spaces': (d) => `<svg ${NS} ${BOX}><path d="${d.replace(/(?<=\d) (?=[\d-])/g, ',')}"/></svg>`,
  'as a pixel drawing program scales it': (d) =>
    `<svg ${NS} viewBox="0 0 512 512" width="512" height="512"><g transform="scale(21.3333333)"><path d="${d}"/></g></svg>`,
};

/** Files that can't be one flat shape, and the finding that says why. */
export const REFUSED: Readonly<Record<string, { readonly code: string; readonly file: (d: string) => string }>> = {
  'Illustrator with a style sheet': {
    code: 'pictogram/forbidden-element',
    file: (d) =>
      `<svg ${NS} ${BOX}><style type="text/css">.st0{fill:#231F20;}</style><path class="st0" d="${d}"/></svg>`,
  },
  'Illustrator with its own copy inside': {
    code: 'pictogram/forbidden-element',
    file: (d) =>
      `<svg ${NS} xmlns:i="http://ns.adobe.com/AdobeIllustrator/10.0/" ${BOX}><switch><foreignObject requiredExtensions="http://ns.adobe.com/AdobeIllustrator/10.0/" x="0" y="0" width="1" height="1"></foreignObject><g i:extraneous="self"><path d="${d}"/></g></switch></svg>`,
  },
  'Illustrator with entities for its name spaces': {
    code: 'pictogram/doctype',
    file: (d) =>
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]><svg xmlns="&ns_svg;" ${BOX}><path d="${d}"/></svg>`,
  },
  'Figma with a clipped frame': {
    code: 'pictogram/forbidden-attribute',
    file: (d) =>
      `<svg ${BOX} fill="none" ${NS}><g clip-path="url(#clip0_1_2)"><path d="${d}" fill="black"/></g><defs><clipPath id="clip0_1_2"><rect width="24" height="24" fill="white"/></clipPath></defs></svg>`,
  },
  'a white page behind the drawing': {
    code: 'pictogram/white-shape',
    file: (d) => `<svg ${NS} ${BOX}><rect width="24" height="24" fill="white"/><path d="${d}"/></svg>`,
  },
  'drawn in lines': {
    code: 'pictogram/forbidden-attribute',
    file: (d) => `<svg ${NS} ${BOX} fill="none" stroke="#000" stroke-width="2"><path d="${d}"/></svg>`,
  },
  'half transparent': {
    code: 'pictogram/forbidden-attribute',
    file: (d) => `<svg ${NS} ${BOX}><path d="${d}" fill-opacity=".4"/></svg>`,
  },
  'in a gradient': {
    code: 'pictogram/forbidden-attribute',
    file: (d) =>
      `<svg ${NS} ${BOX}><defs><linearGradient id="a"><stop stop-color="#000"/></linearGradient></defs><path d="${d}" fill="url(#a)"/></svg>`,
  },
  'with a shadow': {
    code: 'pictogram/forbidden-attribute',
    file: (d) =>
      `<svg ${NS} ${BOX}><defs><filter id="f"><feGaussianBlur stdDeviation="1"/></filter></defs><path d="${d}" filter="url(#f)"/></svg>`,
  },
  'by reference': {
    code: 'pictogram/forbidden-element',
    file: (d) =>
      `<svg ${NS} xmlns:xlink="http://www.w3.org/1999/xlink" ${BOX}><defs><path id="a" d="${d}"/></defs><use xlink:href="#a"/></svg>`,
  },
  'as a picture': {
    code: 'pictogram/forbidden-element',
    file: () => `<svg ${NS} ${BOX}><image width="24" height="24" href="data:image/png;base64,iVBORw0KGgo="/></svg>`,
  },
  'with letters': {
    code: 'pictogram/forbidden-element',
    file: (d) => `<svg ${NS} ${BOX}><path d="${d}"/><text x="2" y="20">WC</text></svg>`,
  },
  'with a script': {
    code: 'pictogram/forbidden-element',
    file: (d) => `<svg ${NS} ${BOX}><script>alert(1)</script><path d="${d}"/></svg>`,
  },
  'with a handler of events': {
    code: 'pictogram/forbidden-attribute',
    file: (d) => `<svg ${NS} ${BOX} onload="alert(1)"><path d="${d}"/></svg>`,
  },
  'that moves': {
    code: 'pictogram/forbidden-element',
    file: (d) =>
      `<svg ${NS} ${BOX}><path d="${d}"><animateTransform attributeName="transform" type="rotate" to="360"/></path></svg>`,
  },
  'cut off in the middle': {
    code: 'pictogram/broken-xml',
    file: (d) => `<svg ${NS} ${BOX}><path d="${d}`,
  },
  'larger than its page': {
    code: 'pictogram/outside-view-box',
    file: (d) => `<svg ${NS} ${BOX}><path transform="scale(2)" d="${d}"/></svg>`,
  },
  'with a broken path': {
    code: 'pictogram/bad-value',
    file: (d) => `<svg ${NS} ${BOX}><path d="${d} L12"/></svg>`,
  },
  'a web page that was saved by mistake': {
    code: 'pictogram/not-svg',
    file: () => '<html><body><p>404</p></body></html>',
  },
};
