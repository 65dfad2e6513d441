/** The three lists by name, each as the document that `--json` prints. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Tongue } from '../../diagnostics/words.js';
import { reportDiagnostic } from '../report.js';
import type { ListRequest } from '../request.js';
import { groupName } from './group-names.js';
import { listLanguages } from './list-languages.js';
import { listPictograms } from './list-pictograms.js';
import { listTemplates } from './list-templates.js';
import type { ListDocuments, Listing } from './lists.js';

export interface ListAnswer<Document = ListDocuments[keyof ListDocuments]> {
  readonly document: Document;
  /** The same findings as in the document, not yet in words. */
  readonly diagnostics: readonly Diagnostic[];
}

type Lister<Document> = (request: ListRequest, tongue: Tongue) => Promise<ListAnswer<Document>>;

export const LISTERS: { readonly [Name in keyof ListDocuments]: Lister<ListDocuments[Name]> } = {
  pictograms: async (request, tongue) => {
    const listing = await listPictograms(request);
    const groups = [...new Set(listing.items.map(({ group }) => group))].map(groupName);
    const { schema, kit, diagnostics } = frame(listing, tongue);
    return {
      document: { schema, ...kit, groups, pictograms: listing.items, diagnostics },
      diagnostics: listing.diagnostics,
    };
  },
  templates: async (request, tongue) => {
    const listing = await listTemplates(request);
    const { schema, kit, diagnostics } = frame(listing, tongue);
    return { document: { schema, ...kit, templates: listing.items, diagnostics }, diagnostics: listing.diagnostics };
  },
  languages: async (request, tongue) => {
    const listing = await listLanguages(request);
    const { schema, kit, diagnostics } = frame(listing, tongue);
    return { document: { schema, ...kit, languages: listing.items, diagnostics }, diagnostics: listing.diagnostics };
  },
};

function frame({ kit, diagnostics }: Listing<unknown>, tongue: Tongue) {
  return {
    schema: 1 as const,
    kit: kit === undefined ? {} : { kit },
    diagnostics: diagnostics.map((each) => reportDiagnostic(each, tongue)),
  };
}
