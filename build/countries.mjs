// The names of countries for the playground. The command line asks the platform for them; browsers do not all know them in Kazakh, this Node does.
const locales = ["kk", "ru", "en"];
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** What compiler/emit/country.ts does, with the names of this Node in it: the page says what `pdp` says. */
export function countriesModule() {
  const codes = [...letters].flatMap((first) => [...letters].map((second) => first + second));
  const names = Object.fromEntries(
    locales.map((locale) => {
      const known = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
      return [
        locale,
        Object.fromEntries(
          codes.flatMap((code) => (known.of(code) === undefined ? [] : [[code, known.of(code)]])),
        ),
      ];
    }),
  );
  return `const names = ${JSON.stringify(names)};
export function countryText(code, locale) {
  const name = Object.hasOwn(names[locale], code) ? names[locale][code] : undefined;
  return name === undefined ? code : \`\${name} (\${code})\`;
}
`;
}

/** Puts it in place of the module. */
export const namedCountries = {
  name: "named-countries",
  enforce: "pre",
  load: (id) => (id.endsWith("/compiler/emit/country.ts") ? countriesModule() : null),
};
