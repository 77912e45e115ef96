/** An amount in whole units, or to the cent where that matters: "USD 86,400", "EUR 79.99". */
export function formatMoney(amount: number, currency: string): string {
  return `${currency} ${formatAmount(amount)}`;
}

/** The amount alone; cents only below 1,000, and only where there are some. */
export function formatAmount(amount: number): string {
  const cents = amount < 1000 && !Number.isInteger(amount) ? 2 : 0;
  return amount.toLocaleString("en-GB", {
    minimumFractionDigits: cents,
    maximumFractionDigits: cents,
  });
}

/** How many times as much, with one decimal: 2.07 → "2.1 times". */
export function formatTimes(factor: number): string {
  return `${factor.toFixed(1)} times`;
}
