// Reads and writes who may become a provider here.
import type { AdmissionRules } from '@holdfast/core/account/decide-admission.ts';
import { admissionSchema } from '@holdfast/contract/documents/admission.ts';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { admissionDocument } from './paths.ts';
import type { Whole } from './written.ts';

/** Nobody may, until `npm run admit` says otherwise. */
const nobody: AdmissionRules = { addresses: [], domains: [], anyone: false };

export async function readAdmission(db: Firestore): Promise<AdmissionRules> {
  return admissionFromSnapshot(await admissionDocument(db).get());
}

export function admissionFromSnapshot(snapshot: DocumentSnapshot): AdmissionRules {
  if (!snapshot.exists) return nobody;
  const { addresses, domains, anyone } = z.parse(admissionSchema, snapshot.data());
  return { addresses, domains, anyone };
}

export function admissionData({ addresses, domains, anyone }: AdmissionRules): Whole<typeof admissionSchema> {
  return { v: 1, addresses, domains, anyone };
}
