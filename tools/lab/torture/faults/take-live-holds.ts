// Planted fault: to those who want its time, every hold of somebody else has lapsed.

export * from '../../../../core/src/booking/hold-clock.ts';

export function blocksTakers(): boolean {
  return false;
}
