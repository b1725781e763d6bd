# SPDX-License-Identifier: MIT
# strategy x build: objects under $(B)/BUILD/STRATEGY, binaries beside them;
# the opt build's binaries stand directly in $(B).

LAB_SOURCES     := $(filter-out lab/main.c lab/front/front_main.c,$(wildcard lab/*.c lab/*/*.c))
# What runs, evaluates and reports, but never measures: not in lab-STRATEGY, so
# that LAPACK and the Fortran library it brings are in no measured process.
FRONT_SOURCES   := $(wildcard lab/front/*.c lab/report/*.c lab/usl*.c)
RUNTIME_SOURCES := $(wildcard runtime/*.c runtime/event/*.c runtime/heap/*.c runtime/gc/*.c \
                     runtime/thread/*.c runtime/types/*.c)
RUNTIME_SOURCES += $(filter-out $(STRATEGIES:%=runtime/rc/%.c) runtime/rc/$(UNCOUNTED).c,$(wildcard runtime/rc/*.c))
EXPERIMENTS     := $(wildcard experiments/*.c experiments/*/*.c)

runtime.of = $(RUNTIME_SOURCES) $(wildcard runtime/rc/$1.c)
bin.opt    := $(B)
bin.check  := $(B)/check
bin.asan   := $(B)/asan
bin.tsan   := $(B)/tsan

define build # $1 = build
$(B)/$1/lab-objects/%.o: %.c
	@mkdir -p $$(@D)
	$$(say) cc $$@
	$$(CC) $$(ALL_CFLAGS) $$(flags.$1) -c -o $$@ $$<
$(B)/$1/lab-objects/lab/report/page_assets.o: lab/report/page.css \
    $(wildcard lab/report/page*.js)
lab.$1 := $$(LAB_SOURCES:%.c=$(B)/$1/lab-objects/%.o)
lab.measure.$1 := $$(filter-out $$(FRONT_SOURCES:%.c=$(B)/$1/lab-objects/%.o),$$(lab.$1))
$(bin.$1)/lab: $$(lab.$1) $(B)/$1/lab-objects/lab/front/front_main.o
	$$(say) link $$@
	$$(CC) $$(ALL_CFLAGS) $$(flags.$1) -o $$@ $$^ $$(LIBS_LAB) $$(LIBS_FRONT) -lpthread
endef

define variant # $1 = build, $2 = strategy
$(B)/$1/$2/%.o: %.c
	@mkdir -p $$(@D)
	$$(say) cc $$@
	$$(CC) $$(ALL_CFLAGS) $$(flags.$1) -DRC_HEADER='"runtime/rc/$2.h"' -c -o $$@ $$<
runtime.$1.$2 := $$(patsubst %.c,$(B)/$1/$2/%.o,$$(call runtime.of,$2))
$(bin.$1)/lab-$2: $$(lab.measure.$1) $(B)/$1/lab-objects/lab/main.o $$(runtime.$1.$2) \
    $$(EXPERIMENTS:%.c=$(B)/$1/$2/%.o)
	$$(say) link $$@
	$$(CC) $$(ALL_CFLAGS) $$(flags.$1) -o $$@ $$^ $$(LIBS_RUNTIME) $$(LIBS_LAB)
endef

$(foreach b,$(BUILDS),$(eval $(call build,$b)))
$(foreach b,$(BUILDS),$(foreach s,$(STRATEGIES),$(eval $(call variant,$b,$s))))

.SECONDARY:
-include $(shell find $(B) -name '*.d' 2>/dev/null)
