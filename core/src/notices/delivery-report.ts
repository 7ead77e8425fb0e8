// What the mail service reports after it took a mail, in whatever order and however often.
import type { DeliveryState } from './delivery.ts';

export type DeliveryReport = 'processed' | 'delivered' | 'bounced' | 'dropped' | 'spam-report';

// A mail that came back did not arrive, whatever was said before; nothing said later makes it arrive.
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
  // Who reports a mail has it.
  'spam-report': 'delivered',
};

/** The state after a report; the same state when it says nothing new. Doubles and disorder end in the same state. */
export function stateAfterReport(state: DeliveryState, report: DeliveryReport): DeliveryState {
  const reported = stateOf[report];
  return rank[reported] > rank[state] ? reported : state;
}
