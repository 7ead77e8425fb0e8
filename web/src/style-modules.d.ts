// What a style module exports: its class names, as they are in the built sheet.
declare module '*.module.css' {
  const names: Readonly<Record<string, string>>;
  export = names;
}
