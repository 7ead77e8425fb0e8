// What happened to an appointment last, as one of three kinds of news.

interface Changed {
  readonly status: 'active' | 'cancelled';
  readonly createdAt: number;
  readonly stampedAt: number;
  readonly cancelledBy: 'client' | 'provider' | null;
}

export type News = 'booked' | 'moved' | 'cancelled' | 'cancelled-by-you';

export function newsOf({ status, createdAt, stampedAt, cancelledBy }: Changed): News {
  if (status === 'cancelled') return cancelledBy === 'provider' ? 'cancelled-by-you' : 'cancelled';
  return stampedAt > createdAt ? 'moved' : 'booked';
}
