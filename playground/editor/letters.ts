/** Letters of Kazakh that Monaco takes for disguised Latin ones. */
export const kazakhLetters: Readonly<Record<string, true>> = Object.fromEntries(
  [..."әғқңөұүһіӘҒҚҢӨҰҮҺІ"].map((letter) => [letter, true]),
);
