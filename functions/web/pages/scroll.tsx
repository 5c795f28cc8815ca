/** Moved; see components/scroll.tsx. */
export { Scroll } from '../components/scroll.tsx';
