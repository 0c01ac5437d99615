/** Logits of one case and the number of its right label. */
export interface LogitCase {
  readonly logits: Float32Array;
  readonly label: number;
}

/**
 * The temperature by which logits are divided so that probabilities mean what they say (Guo, Pleiss, Sun and Weinberger 2017): the least
 * negative log-likelihood on held-out cases, by golden-section search of ln T between 1/8 and 8. 1 for no cases.
 */
export function fitTemperature(cases: readonly LogitCase[]): number {
  if (cases.length === 0) return 1;
  const golden = (Math.sqrt(5) - 1) / 2;
  let low = -Math.log(8);
  let high = Math.log(8);
  for (let step = 0; step < 40; step++) {
    const left = high - golden * (high - low);
    const right = low + golden * (high - low);
    if (surprise(cases, Math.exp(left)) < surprise(cases, Math.exp(right))) high = right;
    else low = left;
  }
  return Math.exp((low + high) / 2);
}

function surprise(cases: readonly LogitCase[], temperature: number): number {
  let sum = 0;
  for (const { logits, label } of cases) {
    let largest = Number.NEGATIVE_INFINITY;
    for (const logit of logits) largest = Math.max(largest, logit / temperature);
    let total = 0;
    for (const logit of logits) total += Math.exp(logit / temperature - largest);
    sum += largest + Math.log(total) - logits[label]! / temperature;
  }
  return sum / cases.length;
}
