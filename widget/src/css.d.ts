/** Style sheets of this folder, minified into another and inlined as text when the widget is bundled. */
declare module "*.css" {
  const text: string;
  export default text;
}
