/** Modules that build.mjs makes from assets/data, and what the scripts of one page share. */

type CompiledCatalog = import('../catalog/catalog.ts').Catalog;
type CompiledSentinels = Readonly<Record<string, import('../catalog/sentinel.ts').SentinelTable>>;

declare module 'catalog:cards' {
  export const catalog: CompiledCatalog;
}

declare module 'catalog:languages' {
  /** Languages that we have names in: a `catalog-<language>.js` each. */
  export const languages: readonly string[];
}

declare module 'catalog:sentinel' {
  /** Needles by language. */
  export const sentinels: CompiledSentinels;
}

/** Filled by `catalog-<language>.js`: language → its table. Lives in the extension's own world, where no page can look. */
declare var backgrounderNames: Map<string, import('../catalog/spot-table.ts').SpotTable> | undefined;

/** True while a reader lives in this document. */
declare var backgrounderReader: boolean | undefined;
