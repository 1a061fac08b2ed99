/** Style sheets are bundled as text, so that nothing must be reachable by the page. */
declare module '*.css' {
  const text: string;
  export default text;
}
