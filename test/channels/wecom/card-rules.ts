import { z } from "zod";

const bytes = (limit: number) =>
  z.string().refine((text) => text !== "" && Buffer.byteLength(text) <= limit);

/** A card of buttons as the documentation describes it; stricter where WeCom only hides the rest. */
const ButtonCard = z.strictObject({
  card_type: z.literal("button_interaction"),
  main_title: z.strictObject({ title: z.string().min(1).max(26) }),
  task_id: z.string().regex(/^[\w@-]{1,128}$/),
  button_list: z
    .array(
      z.strictObject({
        text: z.string().min(1).max(10),
        style: z.number().int().min(1).max(4),
        key: bytes(1024),
      }),
    )
    .min(1)
    .max(6)
    .refine((buttons) => new Set(buttons.map(({ key }) => key)).size === buttons.length),
});

export type ButtonCard = z.infer<typeof ButtonCard>;

/** WeCom's code for what is wrong with a card, or 0; task ids are remembered in `used`. */
export function judgeCard(card: unknown, used: Set<string>): number {
  const result = ButtonCard.safeParse(card);
  if (!result.success) return 40058;
  if (used.has(result.data.task_id)) return 42014;
  used.add(result.data.task_id);
  return 0;
}
