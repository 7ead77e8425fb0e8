// Changes the list of who may become a provider, as one step, and returns the new one.
import type { AdmissionRules } from '@holdfast/core/account/decide-admission.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { admissionData, admissionFromSnapshot } from '../../../functions/src/store/admission.ts';
import { admissionDocument } from '../../../functions/src/store/paths.ts';
import { type AdmissionWish, changedAdmission } from './change-admission.ts';

/** Two people who change it at once lose nothing. */
export function saveAdmission(db: Firestore, wish: AdmissionWish): Promise<AdmissionRules> {
  const document = admissionDocument(db);
  return db.runTransaction(async (transaction) => {
    const rules = changedAdmission(admissionFromSnapshot(await transaction.get(document)), wish);
    if (wish.what !== 'list') transaction.set(document, admissionData(rules));
    return rules;
  });
}
