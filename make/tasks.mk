# SPDX-License-Identifier: MIT
# What people call.

.DEFAULT_GOAL := all
.PHONY: all help deps report quick test tests verify style clean

all: $(B)/lab $(STRATEGIES:%=$(B)/lab-%) ## build the lab for every strategy

help: ## this list
	@grep -hE '^[a-z]+:.*##' make/tasks.mk | sed -E 's/:.*## /\t/' | expand -t 12

# The exit status of a run tells whether every check held; the report is
# written either way, for it shows which did not.
report: ## install what is missing, run everything (10 minutes), write REPORT.md
	@scripts/deps.sh report
	@$(MAKE) --no-print-directory -j2 all
	$(B)/lab run --out results/full; status=$$?; \
	$(B)/lab report results/full && exit $$status

quick: ## the same on short windows (90 s), into results/quick
	@scripts/deps.sh report
	@$(MAKE) --no-print-directory -j2 all
	$(B)/lab run --quick --out results/quick; status=$$?; \
	$(B)/lab report results/quick && exit $$status

test: ## install what is missing, build and run every test
	@scripts/deps.sh test
	@$(MAKE) --no-print-directory -j2 tests
	@scripts/test.sh $(B)

tests: all $(foreach b,opt asan,$(B)/$b/test-lab $(STRATEGIES:%=$(B)/$b/test-%)) \
       $(foreach s,$(filter-out racy,$(STRATEGIES)),$(TORTURE:%=$(B)/tsan/torture-$s-%)) \
       $(B)/tsan/torture-racy-lost ## build every test

verify: ## model-check the hand-over and epoch protocols (spin)
	@tests/models/run.sh

style: ## the rules that grep can check
	@scripts/check-style.sh

clean: ## remove what was built
	rm -rf $(B)
