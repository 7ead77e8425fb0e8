// Replaces the check of ID tokens in a torture run: the token is the provider's own id.
import type {
  accountOfCaller as realAccountOfCaller,
  keepBearerToken as realKeepBearerToken,
} from '../../../functions/src/entry/bearer-token.ts';

const uids = new WeakMap<object, string>();

export const keepBearerToken: typeof realKeepBearerToken = (request) => {
  const [, uid] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
  if (uid !== undefined) uids.set(request, uid);
};

export const accountOfCaller: typeof realAccountOfCaller = async (request) => {
  const uid = uids.get(request);
  return uid === undefined ? null : { uid, email: null, isEmailVerified: false, name: null, signedInAt: 0 };
};
