/** The pane: header, five places, the lines that say what holds, and the next step at the foot. */
import {
  Button,
  CounterBadge,
  FluentProvider,
  makeStyles,
  mergeClasses,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useId, type ReactNode } from 'react';
import { languages, signs } from '../languages';
import { PaneBoundary } from './parts/brokenPane';
import { ContextLines } from './parts/contextLines';
import { Footer } from './parts/footer';
import { useHistory } from './parts/history';
import { NoticeLine } from './parts/noticeLine';
import { NumberBar } from './parts/numberBar';
import { usePageStyles } from './parts/pageStyles';
import { usePaneStyles } from './parts/paneStyles';
import { UpdateLines } from './parts/updateLines';
import { Waiting, WorkLine } from './parts/workLine';
import { AuditPlace } from './places/auditPlace';
import { CertificatesPlace } from './places/certificatesPlace';
import { FindingsPlace } from './places/findingsPlace';
import { LedgersPlace } from './places/ledgersPlace';
import { NoLedgers } from './places/noLedgers';
import { ImportOverlay } from './places/importOverlay';
import { PreviewOverlay, RepairOverlay } from './places/previewOverlay';
import { ResultsPlace } from './places/resultsPlace';
import type { PaneSession } from './session/paneSession';
import { isSample, lacksLedgers, places, shownResult, type Place } from './session/paneState';
import { PaneProvider, usePane } from './view/paneContext';
import { fluentThemes } from './view/paneTheme';

const useStyles = makeStyles({
  theme: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    containerType: 'inline-size',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '@media (max-height: 320px)': { height: 'auto', minHeight: '100%' },
  },
  header: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 44px 0 ${tokens.spacingHorizontalM}`,
    columnGap: tokens.spacingHorizontalS,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  languages: { display: 'flex' },
  language: { minWidth: '28px', paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  tabs: {
    flexWrap: 'wrap',
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingLeft: '3px', paddingRight: '3px', paddingTop: '3px', paddingBottom: '5px', flexShrink: 0 },
  tabText: { fontSize: tokens.fontSizeBase200 },
  /** The longest name in full where there is room, so that all tabs stand in one row. */
  long: { '@container (max-width: 379px)': { display: 'none' } },
  brief: { display: 'none', '@container (max-width: 379px)': { display: 'inline' } },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    '@media (max-height: 320px)': { overflowY: 'visible' },
  },
  /** Numbers that no longer hold are seen to be so. */
  outdated: { filter: 'grayscale(1)', opacity: 0.65, transitionDuration: '0s' },
  badge: { marginLeft: tokens.spacingHorizontalXXS },
});

/** The pane of a session; it reads and calculates as soon as it is there. */
export function Pane({ session }: { readonly session: PaneSession }): ReactNode {
  useEffect(() => {
    void session.calculate();
  }, [session]);
  usePageStyles();
  return (
    <PaneProvider session={session}>
      <ThemedPane />
    </PaneProvider>
  );
}

function ThemedPane(): ReactNode {
  const { state } = usePane();
  const styles = useStyles();
  return (
    <FluentProvider theme={fluentThemes[state.theme]} className={styles.theme} lang={state.language}>
      <PaneBoundary>
        <Frame />
      </PaneBoundary>
    </FluentProvider>
  );
}

function Frame(): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const tabsId = useId();
  const history = useHistory();
  // An example's findings, and those of a workbook without ledgers, are nobody's.
  const errors =
    isSample(state) || lacksLedgers(state)
      ? 0
      : (state.result?.findings.filter((finding) => finding.listed && finding.severity === 'error').length ?? 0);
  const isOutdated = state.stale !== undefined && !isSample(state) && !state.overlay && showsNumbers.has(state.place);
  return (
    <main className={styles.pane} data-pane>
      <header className={styles.header}>
        <h1 className={styles.name}>{say.name}</h1>
        {history.button}
        <div role="group" aria-label={say.languages} className={styles.languages}>
          {languages.map((language) => (
            <Button
              key={language}
              size="small"
              appearance="subtle"
              lang={language}
              className={mergeClasses(styles.language, state.language === language && pane.strong)}
              aria-pressed={state.language === language}
              onClick={() => void session.speak(language)}
            >
              {signs[language]}
            </Button>
          ))}
        </div>
      </header>
      {history.panel}
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={state.place}
        aria-label={say.placesLabel}
        onTabSelect={(_, { value }) => session.go(value as Place)}
      >
        {places.map((place) => (
          <Tab
            key={place}
            value={place}
            id={`${tabsId}${place}`}
            aria-controls={`${tabsId}panel`}
            className={styles.tab}
            {...(place === 'certificates' && { 'aria-label': say.places[place] })}
          >
            <span className={mergeClasses(styles.tabText, place === 'certificates' && styles.long)}>
              {say.places[place]}
            </span>
            {place === 'certificates' && (
              <span className={mergeClasses(styles.tabText, styles.brief)} aria-hidden="true">
                {say.certificatesBrief}
              </span>
            )}
            {place === 'findings' && errors > 0 && (
              <CounterBadge className={styles.badge} size="small" color="danger" count={errors} overflowCount={999} />
            )}
          </Tab>
        ))}
      </TabList>
      <div className={styles.main}>
        <ContextLines />
        <NoticeLine />
        <UpdateLines />
        <div
          id={`${tabsId}panel`}
          role="tabpanel"
          aria-labelledby={`${tabsId}${state.place}`}
          className={isOutdated ? styles.outdated : undefined}
        >
          <Shown />
        </div>
      </div>
      <NumberBar />
      <WorkLine />
      <Footer />
    </main>
  );
}

const showsNumbers: ReadonlySet<Place> = new Set<Place>(['results', 'certificates', 'audit']);

const placesShown: Readonly<Record<Place, () => ReactNode>> = {
  ledgers: LedgersPlace,
  findings: FindingsPlace,
  results: ResultsPlace,
  certificates: CertificatesPlace,
  audit: AuditPlace,
};

function Shown(): ReactNode {
  const { state } = usePane();
  const { overlay } = state;
  if (overlay?.kind === 'preview') return <PreviewOverlay overlay={overlay} />;
  if (overlay?.kind === 'repair') return <RepairOverlay overlay={overlay} />;
  if (overlay?.kind === 'import') return <ImportOverlay overlay={overlay} />;
  // Results that came without their ledgers can still be verified.
  if (lacksLedgers(state) && !(state.isSealed && state.place === 'audit')) return <NoLedgers />;
  if (!shownResult(state) && state.work) return <Waiting />;
  const ShownPlace = placesShown[state.place];
  return <ShownPlace />;
}
