/** A check asks one question of the ledgers and answers with findings. */
import type { Finding } from '../findings/finding';
import type { Ledgers } from '../ledgers/readLedgers';

export type Check = (ledgers: Ledgers) => readonly Finding[];
