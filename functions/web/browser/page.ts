/** On every page: menus close as one expects, what needs attention gets the focus, a form is not sent twice. */
import { closeMenus } from './close-menus.ts';
import { sendOnce } from './send-once.ts';

closeMenus(document);
sendOnce(document);
document.querySelector<HTMLElement>('[data-focus="now"]')?.focus();
