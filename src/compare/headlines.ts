/** The bridges that are told first: what heads the report of each product, else the whole inventory. */
import type { Bridge, ResultBridge } from './bridge';

const headline = /^products\.headline\.(footprint|recycledContent\.total)$/;
const whole = /^inventory\.(scope1|scope2\w*|scope3\w*)$/;

/** In the order of the report; the inventory where no product of both books changed. */
export function headlineBridges({ results }: Bridge): readonly ResultBridge[] {
  const ofProducts = results.filter(({ result }) => headline.test(result.id));
  return ofProducts.length > 0 ? ofProducts : results.filter(({ result }) => whole.test(result.id));
}

const ofCertificates = /^certificates\.\w+(\.\w+)?$/;

/** The bridges that are told down to lines: what heads the report, then the whole inventory, then the totals of certificates and money. */
export function bridgesByLines({ results }: Bridge): readonly ResultBridge[] {
  return [headline, whole, ofCertificates].flatMap((pattern) =>
    results.filter(({ result }) => pattern.test(result.id)),
  );
}
