/** Modules that build.mjs makes from assets/data. */

declare module 'catalog:cards' {
  import type { Catalog } from '../catalog/catalog.ts';
  export const catalog: Catalog;
}

declare module 'catalog:languages' {
  /** Languages that we have names in: a `catalog-<language>.js` each. */
  export const languages: readonly string[];
}
