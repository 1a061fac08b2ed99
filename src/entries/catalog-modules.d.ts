/** Modules that build.mjs makes from assets/data, and what the scripts of one page share. */

type CompiledCatalog = import('../catalog/catalog.ts').Catalog;

declare module 'catalog:cards' {
  export const catalog: CompiledCatalog;
}

declare module 'catalog:titles' {
  /** Titles of the cards in every language, for our own pages. */
  export const titles: import('../catalog/titles.ts').TitlesByLanguage;
}

declare module 'catalog:search-words' {
  /** Topic → words of its names in all languages that no title has. */
  export const searchWords: Readonly<Record<string, string>>;
}

declare module 'catalog:languages' {
  /** Languages that we have names in: a `catalog-<language>.js` and a `needles-<language>.js` each. */
  export const languages: readonly string[];
}

/** Filled by `catalog-<language>.js`. Lives in the extension's own world, where no page can look. */
declare var backgrounderNames: Map<string, import('../catalog/titles.ts').LanguageNames> | undefined;

/** Filled by `needles-<language>.js`: language → its table for the sentinel. */
declare var backgrounderNeedles: Map<string, import('../catalog/sentinel.ts').SentinelTable> | undefined;

/** Ends the sentinel's watch in this document. */
declare var backgrounderSentinel: (() => void) | undefined;

/** Does the reader in this document still live? One of an older version may not. */
declare var backgrounderReader: (() => boolean) | undefined;
