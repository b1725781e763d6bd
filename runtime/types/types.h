/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_TYPES_TYPES_H
#define RUNTIME_TYPES_TYPES_H
/* Every type of the runtime. One convention for all: results go into frame
 * slots of the caller, arguments are held by the caller. */
#include "runtime/types/dict.h"
#include "runtime/types/float.h"
#include "runtime/types/hash.h"
#include "runtime/types/instance.h"
#include "runtime/types/int.h"
#include "runtime/types/list.h"
#include "runtime/types/repr.h"
#include "runtime/types/set.h"
#include "runtime/types/str.h"
#include "runtime/types/tuple.h"
#include "runtime/types/weakref.h"

#endif
