# SPDX-License-Identifier: MIT
# What we link: liburcu (LGPL, shared) in the runtime, jansson and zlib in
# the lab, LAPACK (BSD) where rows are evaluated, Criterion in the tests.
LIBS_RUNTIME := -lurcu-qsbr -lurcu-common -lpthread
LIBS_LAB     := -ljansson -lz -lm -ldl
LIBS_FRONT   := -llapacke
LIBS_TEST    := -lcriterion
