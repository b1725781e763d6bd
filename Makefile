# SPDX-License-Identifier: MIT
#
# The GIL contention lab. `make help` lists the targets.
#
# The runtime and the experiments are compiled once per strategy, the lab once
# per build; strategy x build is the whole variant matrix, made by the one
# template `variant` below. A new strategy is a header in runtime/rc, perhaps
# a .c beside it, and one word in STRATEGIES.

STRATEGIES := racy gil atomic biased deferred
# A runtime that does not count at all, which few experiments make sense under:
# make/uncounted.mk.
UNCOUNTED  := tracing
BUILDS     := opt check asan tsan

B  ?= build
CC ?= cc

WARNINGS := -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes \
            -Wmissing-prototypes -Wundef -Wpointer-arith -Wcast-align \
            -Wwrite-strings -Wvla
CFLAGS   ?= -g -fno-omit-frame-pointer
ALL_CFLAGS = -std=gnu11 -I. -MMD -MP $(WARNINGS) $(CFLAGS)

# opt: what is measured. check: assertions and race points. asan: with UBSan.
# liburcu is called, never inlined (-D_LGPL_SOURCE): it is only on slow paths,
# stays a shared library for the licence's sake, and out of ThreadSanitizer's.
flags.opt   := -O2 -DNDEBUG
flags.check := -O1 -DRUNTIME_CHECK
flags.asan  := -O1 -DRUNTIME_CHECK -DRUNTIME_SMALL_HEAP \
               -fsanitize=address,undefined -fno-sanitize-recover=undefined
flags.tsan  := -O1 -DRUNTIME_CHECK -DRUNTIME_SMALL_HEAP -fsanitize=thread

# One short line a step; `make V=1` shows the commands.
say := @printf '%5s %s\n'
ifndef V
.SILENT:
endif

include make/libraries.mk
include make/variants.mk
include make/tests.mk
include make/uncounted.mk
include make/tasks.mk
