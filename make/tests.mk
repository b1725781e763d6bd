# SPDX-License-Identifier: MIT
# Criterion suites of the runtime, one binary per strategy and build
# ($(B)/BUILD/test-STRATEGY); of the lab, one per build ($(B)/BUILD/test-lab);
# torture programs, one binary each per strategy and build.

RUNTIME_TESTS := $(wildcard tests/runtime/*.c) tests/sanitizers.c
LAB_TESTS     := $(wildcard tests/lab/*.c) tests/sanitizers.c
TORTURE       := $(patsubst tests/torture/%.c,%,$(wildcard tests/torture/*.c))

define test_build # $1 = build
$(B)/$1/test-lab: $$(lab.$1) $$(LAB_TESTS:%.c=$(B)/$1/lab-objects/%.o)
	$$(say) link $$@
	$$(CC) $$(ALL_CFLAGS) $$(flags.$1) -o $$@ $$^ $$(LIBS_LAB) $$(LIBS_FRONT) $$(LIBS_TEST) -lpthread
endef

define test_variant # $1 = build, $2 = strategy
$(B)/$1/test-$2: $$(runtime.$1.$2) $$(RUNTIME_TESTS:%.c=$(B)/$1/$2/%.o)
	$$(say) link $$@
	$$(CC) $$(ALL_CFLAGS) $$(flags.$1) -o $$@ $$^ $$(LIBS_RUNTIME) $$(LIBS_TEST)
$(B)/$1/torture-$2-%: $$(runtime.$1.$2) $(B)/$1/$2/tests/torture/%.o
	$$(say) link $$@
	$$(CC) $$(ALL_CFLAGS) $$(flags.$1) -o $$@ $$^ $$(LIBS_RUNTIME)
endef

$(foreach b,$(BUILDS),$(eval $(call test_build,$b)))
$(foreach b,$(BUILDS),$(foreach s,$(STRATEGIES),$(eval $(call test_variant,$b,$s))))

# Coverage-guided, with clang: $(B)/fuzz-snapshot CORPUS_DIR -max_total_time=60
$(B)/fuzz-snapshot: tests/fuzz/fuzz_snapshot.c tests/lab/snapshot_maker.c \
    $(wildcard lab/snapshot*.c)
	@mkdir -p $(@D)
	clang -std=gnu11 -I. -g -O1 -fsanitize=fuzzer,address,undefined -o $@ $^ -lz
