/* SPDX-License-Identifier: MIT */
/*
 * The assembler includes these files as they are, so that they can be
 * written, read and checked as what they are.  make/variants.mk knows that
 * this file is made of them.
 */
#include "lab/report/page_assets.h"

#define EMBED(name, file)                                                      \
    __asm__(".section .rodata\n"                                               \
            ".global " #name "\n" #name ":\n"                                  \
            ".incbin \"" file "\"\n"                                           \
            ".byte 0\n"                                                        \
            ".previous\n")

EMBED(page_css, "lab/report/page.css");
EMBED(page_js, "lab/report/page.js");
EMBED(page_tables_js, "lab/report/page_tables.js");
