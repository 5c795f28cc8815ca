/** On every page: menus close as one expects, what needs attention gets the focus, a form is not sent twice, sign-out leaves nothing behind. */
import { closeMenus } from './close-menus.ts';
import { forgetCopiesAtSignOut } from './forget-copies.ts';
import { sendOnce } from './send-once.ts';

closeMenus(document);
sendOnce(document);
forgetCopiesAtSignOut(document);
document.querySelector<HTMLElement>('[data-focus="now"]')?.focus();
