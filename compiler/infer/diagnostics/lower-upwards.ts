import { defineDiagnostic } from "../../../language/index.ts";

/** `from`: the state in which it arrives; null where it is not known. */
export interface LowerUpwards {
  readonly category: string;
  readonly state: string;
  readonly from: string | null;
}

/** A `lower` line whose state is more identifying than that in which the data arrive. */
export const lowerUpwards = defineDiagnostic<LowerUpwards>({
  code: "lower-upwards",
  severity: "error",
  words: {
    kk: ({ category, state, from }) => ({
      title: "Күйді жоғарылататын төмендету",
      label:
        from === null
          ? `\`${category}\` деректерін \`${state}\` күйіне төмендету мүмкін емес`
          : `\`${category}\` \`${from}\` күйінде келеді, ал \`${state}\` одан ашығырақ`,
      hint: "төменірек күйді көрсетіңіз немесе осы жолды алып тастаңыз",
    }),
    ru: ({ category, state, from }) => ({
      title: "Понижение вверх",
      label:
        from === null
          ? `\`${category}\` нельзя понизить до \`${state}\``
          : `\`${category}\` поступает в состоянии \`${from}\`, а \`${state}\` раскрывает больше`,
      hint: "укажите более низкое состояние или уберите строку",
    }),
    en: ({ category, state, from }) => ({
      title: "Upward lowering",
      label:
        from === null
          ? `\`${category}\` cannot be lowered to \`${state}\``
          : `\`${category}\` arrives \`${from}\`, and \`${state}\` tells more`,
      hint: "name a lower state, or take the line out",
    }),
  },
});
