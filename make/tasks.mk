# SPDX-License-Identifier: MIT
# What people call.

.DEFAULT_GOAL := all
.PHONY: all help deps report quick test tests verify style clean

all: $(B)/lab $(STRATEGIES:%=$(B)/lab-%) $(B)/lab-$(UNCOUNTED) ## build the lab for every strategy

help: ## this list
	@grep -hE '^[a-z]+:.*##' make/tasks.mk | sed -E 's/:.*## /\t/' | expand -t 12

# `lab run` exits 1 when a check failed, and under racy checks do fail: the
# report is written all the same, and its ledger says which failed where.
define run_and_report # directory, options
@scripts/deps.sh report
@$(MAKE) --no-print-directory -j2 all
@$(B)/lab run --fresh --out $1 $2 || [ $$? -eq 1 ]
@$(B)/lab report $1
endef

report: ## install what is missing, run everything (10 minutes), write REPORT.md
	$(call run_and_report,results/full,)

quick: ## the same on short windows (90 s)
	$(call run_and_report,results/quick,--quick)

test: ## install what is missing, build and run every test
	@scripts/deps.sh test
	@$(MAKE) --no-print-directory -j2 tests
	@scripts/test.sh $(B) $(STRATEGIES)

tests: all $(foreach b,opt asan,$(B)/$b/test-lab $(STRATEGIES:%=$(B)/$b/test-%)) \
       $(foreach s,$(filter-out racy,$(STRATEGIES)),$(TORTURE:%=$(B)/tsan/torture-$s-%)) \
       $(B)/tsan/torture-racy-lost \
       $(foreach b,opt asan,$(B)/$b/test-$(UNCOUNTED)) ## build every test

verify: ## model-check the hand-over and epoch protocols (spin)
	@tests/models/run.sh

style: ## the rules that grep can check
	@scripts/check-style.sh

clean: ## remove what was built
	rm -rf $(B)
