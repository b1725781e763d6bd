# SPDX-License-Identifier: MIT
# The runtime without counts ($(UNCOUNTED)): lab-$(UNCOUNTED) has the few
# experiments of experiments/uncounted.def, and its suite is tests/uncounted
# with those of the runtime's that count nothing.

UNCOUNTED_EXPERIMENTS := $(wildcard experiments/stage.c experiments/census.c \
    experiments/timeline.c experiments/lessons/mark_and_sweep*.c)
UNCOUNTED_TESTS := $(wildcard tests/uncounted/*.c) tests/sanitizers.c \
    $(patsubst %,tests/runtime/%.c,test_heap test_heap_large test_heap_pools \
    test_heap_policy test_heap_remote test_types_atoms test_types_dict \
    test_types_list test_types_lock test_types_repr test_types_set \
    test_types_tuple types_support)

define uncounted # $1 = build, $2 = the variant
$(B)/$1/$2/%.o: %.c
	@mkdir -p $$(@D)
	$$(say) cc $$@
	$$(CC) $$(ALL_CFLAGS) $$(flags.$1) -DRC_HEADER='"runtime/rc/$2.h"' \
	    -DEXPERIMENTS_DEF='"experiments/uncounted.def"' -c -o $$@ $$<
runtime.$1.$2 := $$(patsubst %.c,$(B)/$1/$2/%.o,$$(call runtime.of,$2))
$(bin.$1)/lab-$2: $$(lab.measure.$1) $(B)/$1/$2/lab/main.o $$(runtime.$1.$2) \
    $$(UNCOUNTED_EXPERIMENTS:%.c=$(B)/$1/$2/%.o)
	$$(say) link $$@
	$$(CC) $$(ALL_CFLAGS) $$(flags.$1) -o $$@ $$^ $$(LIBS_RUNTIME) $$(LIBS_LAB)
$(B)/$1/test-$2: $$(runtime.$1.$2) $$(UNCOUNTED_TESTS:%.c=$(B)/$1/$2/%.o)
	$$(say) link $$@
	$$(CC) $$(ALL_CFLAGS) $$(flags.$1) -o $$@ $$^ $$(LIBS_RUNTIME) $$(LIBS_TEST)
endef

$(foreach b,$(BUILDS),$(eval $(call uncounted,$b,$(UNCOUNTED))))
