/** What the examples of the certificate ledgers say. */
import { inEach, type InEachLanguage } from '../languages';
import { february, january, march, type Example } from './exampleShape';

const trader = inEach('Example trader', '示例绿证供应商');
const redeemed = {
  status: 'redeemed',
  redeemedOn: '2000-12-15',
  beneficiary: inEach('Example Aluminium', '示例铝业'),
};
const generated = (technology: InEachLanguage): Example => ({
  technology,
  country: inEach('China', '中国'),
  generatedFrom: '2000-01-01',
  generatedTo: march,
});

/** Three rows of each, by table. */
export const certificateExamples = {
  Certificates: [
    {
      certificate: 'EXAMPLE-1',
      serialFrom: '000001',
      serialTo: '005000',
      scheme: 'GEC',
      volume: 5000,
      unit: 'MWh',
      ...generated(inEach('Wind', '风电')),
      ...redeemed,
      claimFrom: '2000-01-01',
      claimTo: '2000-12-31',
      invoice: 'EXAMPLE-1',
    },
    {
      certificate: 'EXAMPLE-2',
      scheme: 'I-REC(E)',
      volume: 1200,
      unit: 'MWh',
      ...generated(inEach('Solar', '光伏')),
      status: 'purchased',
      invoice: 'EXAMPLE-2',
    },
    {
      certificate: 'EXAMPLE-3',
      scheme: 'GEC',
      volume: 800,
      unit: 'MWh',
      ...generated(inEach('Hydro', '水电')),
      ...redeemed,
      site: inEach('Example works', '示例厂区'),
      process: inEach('Example rolling', '示例轧制'),
      product: inEach('Example sheet', '示例板材'),
      customer: inEach('Example carmaker', '示例车企'),
      invoice: 'EXAMPLE-1',
    },
  ],
  CertificatePurchases: [
    {
      invoice: 'EXAMPLE-1',
      date: january,
      supplier: trader,
      scheme: 'GEC',
      volume: 5000,
      unit: 'MWh',
      unitPrice: 6.5,
      currency: 'CNY',
      amount: 32500,
      certificate: 'EXAMPLE-1',
    },
    {
      invoice: 'EXAMPLE-1',
      date: january,
      supplier: trader,
      scheme: 'GEC',
      volume: 800,
      unit: 'MWh',
      unitPrice: 6.5,
      currency: 'CNY',
      amount: 5200,
      certificate: 'EXAMPLE-3',
    },
    {
      invoice: 'EXAMPLE-2',
      date: february,
      supplier: trader,
      scheme: 'I-REC(E)',
      volume: 1200,
      unit: 'MWh',
      unitPrice: 8,
      currency: 'CNY',
      amount: 9600,
      certificate: 'EXAMPLE-2',
    },
  ],
} satisfies Readonly<Record<string, readonly Example[]>>;
