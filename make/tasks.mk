# SPDX-License-Identifier: MIT
# What people call.

.DEFAULT_GOAL := all
.PHONY: all help deps report quick test verify style clean

all: $(B)/lab $(STRATEGIES:%=$(B)/lab-%) ## build the lab for every strategy

help: ## this list
	@grep -hE '^[a-z]+:.*##' make/tasks.mk | sed -E 's/:.*## /\t/' | expand -t 12

verify: ## model-check the hand-over and epoch protocols (spin)
	tests/models/run.sh

clean: ## remove what was built
	rm -rf $(B)
