/** Menus of the page's head: Escape and a click elsewhere close them; opening one closes the other. */

/** Once for the page. */
export function closeMenus(page: Document): void {
  const menus = [...page.querySelectorAll<HTMLDetailsElement>('details.menu')];
  const closeAll = (but?: Node | null): void => {
    for (const menu of menus) if (!but || !menu.contains(but)) menu.open = false;
  };
  page.addEventListener('click', ({ target }) => closeAll(target as Node));
  page.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    const open = menus.find((menu) => menu.open);
    closeAll();
    open?.querySelector('summary')?.focus();
  });
  for (const menu of menus) {
    menu.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !menu.contains(relatedTarget as Node)) menu.open = false;
    });
  }
}
