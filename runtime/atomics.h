/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_ATOMICS_H
#define RUNTIME_ATOMICS_H
/*
 * Atomic operations with the memory order in the name.
 *
 * Who may call: everybody in runtime/; nothing there uses the compiler's
 * builtins or <stdatomic.h> directly, so that grep finds every atomic access
 * and its order. There is no default order, no sequentially consistent store,
 * and no standalone fence (ThreadSanitizer does not model fences):
 * where store-load order is needed, it comes from a seq_cst read-modify-write.
 *
 * The operands are pointers to plain integers or pointers. A field that is
 * accessed through these macros anywhere is documented as atomic where it is
 * declared; its plain use is allowed only while its holder is exclusive
 * (before publication, or with the world stopped).
 */

#define load_relaxed(p) __atomic_load_n((p), __ATOMIC_RELAXED)
#define load_acquire(p) __atomic_load_n((p), __ATOMIC_ACQUIRE)
/* Only behind a seq_cst read-modify-write of another location (Dekker). */
#define load_seq_cst(p) __atomic_load_n((p), __ATOMIC_SEQ_CST)

#define store_relaxed(p, v) __atomic_store_n((p), (v), __ATOMIC_RELAXED)
#define store_release(p, v) __atomic_store_n((p), (v), __ATOMIC_RELEASE)

#define exchange_acquire(p, v) __atomic_exchange_n((p), (v), __ATOMIC_ACQUIRE)
#define exchange_acq_rel(p, v) __atomic_exchange_n((p), (v), __ATOMIC_ACQ_REL)
#define exchange_seq_cst(p, v) __atomic_exchange_n((p), (v), __ATOMIC_SEQ_CST)

#define fetch_add_relaxed(p, v) __atomic_fetch_add((p), (v), __ATOMIC_RELAXED)
#define fetch_add_acq_rel(p, v) __atomic_fetch_add((p), (v), __ATOMIC_ACQ_REL)
#define fetch_add_seq_cst(p, v) __atomic_fetch_add((p), (v), __ATOMIC_SEQ_CST)
#define fetch_sub_relaxed(p, v) __atomic_fetch_sub((p), (v), __ATOMIC_RELAXED)
#define fetch_sub_acq_rel(p, v) __atomic_fetch_sub((p), (v), __ATOMIC_ACQ_REL)
#define fetch_or_relaxed(p, v)  __atomic_fetch_or((p), (v), __ATOMIC_RELAXED)
#define fetch_or_seq_cst(p, v)  __atomic_fetch_or((p), (v), __ATOMIC_SEQ_CST)
#define fetch_and_acq_rel(p, v) __atomic_fetch_and((p), (v), __ATOMIC_ACQ_REL)

/* True when *p was *expected and is now v; otherwise *expected is reloaded. */
#define cas_relaxed(p, expected, v)                                            \
    __atomic_compare_exchange_n((p), (expected), (v), 0, __ATOMIC_RELAXED,     \
                                __ATOMIC_RELAXED)
#define cas_acquire(p, expected, v)                                            \
    __atomic_compare_exchange_n((p), (expected), (v), 0, __ATOMIC_ACQUIRE,     \
                                __ATOMIC_RELAXED)
#define cas_release(p, expected, v)                                            \
    __atomic_compare_exchange_n((p), (expected), (v), 0, __ATOMIC_RELEASE,     \
                                __ATOMIC_RELAXED)
#define cas_acq_rel(p, expected, v)                                            \
    __atomic_compare_exchange_n((p), (expected), (v), 0, __ATOMIC_ACQ_REL,     \
                                __ATOMIC_ACQUIRE)
#define cas_seq_cst(p, expected, v)                                            \
    __atomic_compare_exchange_n((p), (expected), (v), 0, __ATOMIC_SEQ_CST,     \
                                __ATOMIC_ACQUIRE)

#define likely(x)   __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)

/* Two neighbouring lines: x86-64 prefetches lines in pairs. */
#define CACHE_LINE 128

/* Tells the core that this is a spin loop. */
static inline void spin_hint(void)
{
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#else
    __asm__ volatile("" ::: "memory");
#endif
}

#endif
