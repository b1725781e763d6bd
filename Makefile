# SPDX-License-Identifier: MIT
#
# The GIL contention lab. `make help` lists the targets.
#
# The runtime and the experiments are compiled once per strategy, the lab once
# per build; strategy x build is the whole variant matrix, made by the one
# template `variant` below. A new strategy is a header in runtime/rc, perhaps
# a .c beside it, and one word in STRATEGIES.

STRATEGIES := racy gil atomic biased deferred
BUILDS     := opt check asan tsan

B  ?= build
CC ?= cc

WARNINGS := -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes \
            -Wmissing-prototypes -Wundef -Wpointer-arith -Wcast-align \
            -Wwrite-strings -Wvla
CFLAGS   ?= -g -fno-omit-frame-pointer
ALL_CFLAGS = -std=gnu11 -I. -MMD -MP $(WARNINGS) $(CFLAGS)

# opt: what is measured. check: assertions and race points. asan: with UBSan.
# tsan: without liburcu's inlined read side, whose accesses it cannot see.
flags.opt   := -O2 -DNDEBUG -D_LGPL_SOURCE
flags.check := -O1 -DRUNTIME_CHECK -D_LGPL_SOURCE
flags.asan  := -O1 -DRUNTIME_CHECK -DRUNTIME_SMALL_HEAP \
               -fsanitize=address,undefined -fno-sanitize-recover=undefined
flags.tsan  := -O1 -DRUNTIME_CHECK -DRUNTIME_SMALL_HEAP -fsanitize=thread

include make/libraries.mk
include make/variants.mk
include make/tests.mk
include make/tasks.mk
