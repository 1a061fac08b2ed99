/** Modules that build.mjs makes from assets/data. */

declare module 'catalog:cards' {
  import type { Catalog } from '../catalog/catalog.ts';
  export const catalog: Catalog;
}

declare module 'catalog:languages' {
  /** Languages that we have names in: a `catalog-<language>.js` each. */
  export const languages: readonly string[];
}

/** Filled by `catalog-<language>.js`: language → its table. Lives in the extension's own world, where no page can look. */
declare var backgrounderNames: Map<string, import('../catalog/spot-table.ts').SpotTable> | undefined;

/** True while a reader lives in this document. */
declare var backgrounderReader: boolean | undefined;
