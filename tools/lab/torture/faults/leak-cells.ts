// Planted fault: a release leaves its last cell behind.
import { releaseTime as realReleaseTime } from '../../../../functions/src/lock/release-time.ts';
import { cellMs } from '../../../../core/src/slots/taken-time.ts';
import { instant } from '../../../../contract/src/time/instant.ts';

export function releaseTime(...[deps, providerId, release, ...rest]: Parameters<typeof realReleaseTime>) {
  const { from, to } = release.taken;
  return realReleaseTime(
    deps,
    providerId,
    { ...release, taken: { from, to: instant(to - cellMs) } },
    ...rest,
  );
}
