// What the mail service reports after it accepted an email, in any order and any number of times.
import type { DeliveryState } from './delivery.ts';

export type DeliveryReport = 'processed' | 'delivered' | 'bounced' | 'dropped' | 'spam-report';

// A bounced email did not arrive, whatever other reports say.
const rank: Readonly<Record<DeliveryState, number>> = {
  pending: 0,
  sending: 0,
  skipped: 0,
  dead: 0,
  sent: 1,
  delivered: 2,
  dropped: 3,
  bounced: 4,
};

const stateOf: Readonly<Record<DeliveryReport, DeliveryState>> = {
  processed: 'sent',
  delivered: 'delivered',
  bounced: 'bounced',
  dropped: 'dropped',
  // Only a delivered email can be reported as spam.
  'spam-report': 'delivered',
};

/** The state after a report. Repeated reports, in any order, lead to the same state. */
export function stateAfterReport(state: DeliveryState, report: DeliveryReport): DeliveryState {
  const reported = stateOf[report];
  return rank[reported] > rank[state] ? reported : state;
}
