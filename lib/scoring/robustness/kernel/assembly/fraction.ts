// 2⁻³²: a product with it is exact, as is the division in random-source.ts.
const FRACTION = f64x2.splat(1 / 4294967296.0);

/** The first two of a row of whole numbers as fractions from 0 up to, not including, 1. */
export function firstTwo(row: v128): v128 {
  return f64x2.mul(f64x2.convert_low_i32x4_u(row), FRACTION);
}

/** The last two. */
export function lastTwo(row: v128): v128 {
  return firstTwo(v128.shuffle<i32>(row, row, 2, 3, 2, 3));
}
