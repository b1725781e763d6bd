# SPDX-License-Identifier: MIT
# What we link: liburcu (LGPL, shared) in the runtime, jansson and liblzma in
# the lab, Criterion in the tests.
LIBS_RUNTIME := -lurcu-qsbr -lurcu-common -lpthread
LIBS_LAB     := -ljansson -llzma -lz -lm -ldl
LIBS_TEST    := -lcriterion
