/* SPDX-License-Identifier: MIT */
/* page.css and page*.js as texts, put into the program when it is built. */
#ifndef LAB_PAGE_ASSETS_H
#define LAB_PAGE_ASSETS_H

extern const char page_css[], page_js[], page_tables_js[];

#endif
