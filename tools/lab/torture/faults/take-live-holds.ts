// Planted fault: takers treat every hold of another visitor as lapsed.

export * from '../../../../core/src/booking/hold-clock.ts';

export function blocksTakers(): boolean {
  return false;
}
