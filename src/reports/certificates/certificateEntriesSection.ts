/** `Certificate claims`: what each certificate is, and whether it counts and why. */
import type { CertificateUse } from '../../calculation/certificates/certificateClaims';
import type { Words } from '../../language/words';
import type { Certificate } from '../../model/certificates/certificates';
import type { Verdict } from '../../model/certificates/eligibility';
import { purposes } from '../../model/certificates/eligibilityRules';
import { whyText } from './certificateColumns';
import { numberColumn } from '../layout/columns';
import { text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import type { Content } from '../layout/draft';
import { putSection, type SectionColumn } from '../layout/section';
import { nameCell } from './certificateLedgerSection';

const day = (serial: number | undefined): Content | undefined =>
  serial === undefined ? undefined : { value: Math.floor(serial), format: formats.date };

/** Every certificate of the ledger: what it is, and whether it counts and why, purpose by purpose. */
export function putCertificateEntries(context: ReportContext): void {
  const { calculation, words, drafts } = context;
  const { certificates: names, label } = words;
  const certificateOf = (use: CertificateUse) => use.judged.certificate;
  putSection<CertificateUse>(
    drafts.certificates,
    [
      numberColumn(context.report.heads.number),
      { key: 'certificate', head: label.certificate, cell: (use) => nameCell(use) },
      { key: 'beneficiary', head: names.heads.beneficiary, cell: (use) => text(certificateOf(use).beneficiary) },
      { key: 'technology', head: names.heads.technology, cell: (use) => text(certificateOf(use).technology) },
      { key: 'country', head: names.heads.country, cell: (use) => text(certificateOf(use).country) },
      {
        key: 'status',
        head: names.heads.status,
        cell: (use) => text(words.certificateStatus[certificateOf(use).status]),
      },
      { key: 'serials', head: names.heads.serials, cell: (use) => text(serialText(certificateOf(use))) },
      { key: 'redeemedOn', head: names.heads.redeemedOn, cell: (use) => day(certificateOf(use).redeemedOn) },
      { key: 'generatedFrom', head: names.heads.generatedFrom, cell: (use) => day(certificateOf(use).generatedFrom) },
      { key: 'generatedTo', head: names.heads.generatedTo, cell: (use) => day(certificateOf(use).generatedTo) },
      { key: 'claimFrom', head: names.heads.claimFrom, cell: (use) => day(certificateOf(use).claimFrom) },
      { key: 'claimTo', head: names.heads.claimTo, cell: (use) => day(certificateOf(use).claimTo) },
      ...purposes.map((purpose): SectionColumn<CertificateUse> => ({
        key: purpose,
        head: names.purpose[purpose],
        states: [
          [words.answer.yes, 'good'],
          [names.yesIf, 'warning'],
        ],
        cell: (use) => answerCell(words, use.judged.verdicts[purpose]),
      })),
      { key: 'why', head: names.heads.why, cell: (use) => text(whyText(words, use.judged), { wrap: true }) },
      {
        key: 'verificationKey',
        head: names.heads.verificationKey,
        cell: (use) => text(certificateOf(use).verificationKey),
      },
    ],
    calculation.certificates.claims.certificates,
    { title: names.titles.entries, note: names.notes.ledger, table: 'Certificates_judged' },
  );
}

/** What has open conditions counts, and is not simply green. */
function answerCell({ answer, certificates: names }: Words, { counts, conditions }: Verdict): Content {
  if (!counts) return text(answer.no, { align: 'center' });
  return conditions.length > 0 ? text(names.yesIf, { align: 'center' }) : text(answer.yes, { align: 'center' });
}

function serialText({ serialFrom, serialTo }: Certificate): string {
  return [serialFrom, serialTo].filter(Boolean).join(' – ');
}
