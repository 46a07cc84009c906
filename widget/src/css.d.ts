/** Style sheets are inlined as text when the widget is bundled. */
declare module "*.css" {
  const text: string;
  export default text;
}
