/** Words in front of the kind of a place that are no place's name. */
export const NO_PLACE: ReadonlySet<string> = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "its",
  "our",
  "each",
  "every",
  "of",
  "in",
  "by",
  "and",
  "for",
  "s",
  "whole",
  "same",
  "local",
]);
/** Between a number and the year it is of: "8.66 million yuan in 2022". */
export const NUMBER_IN_YEAR =
  /^[\d.,]+ ?(?:hundred|ten|million|billion|thousand|wan|yuan|rmb|cny|percent|per cent|%| )*\(?(?:in|for|during) (?:fiscal |the year )?$/u;
/** In front of a base year: "from 8.66 million yuan in 2022". */
export const FROM_IN_YEAR =
  /from (?:about |some |around |nearly )?[\d.,]+ ?(?:hundred|ten|million|billion|thousand|wan|yuan|rmb|cny|percent|per cent|%| )*\(?(?:in|for) $/u;
/** In front of the amount something was told to start from. */
export const FROM_AMOUNT = /(?:^|[^a-z])from (?:about |some |around |nearly )?$/u;
