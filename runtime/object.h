/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_OBJECT_H
#define RUNTIME_OBJECT_H
/*
 * Objects, references and type descriptors.
 *
 * An object is a 16-byte header (8 bytes of count, 8 of type pointer) and the
 * type's fields. The header has this size under every strategy, so strategies
 * are compared on counting and not on cache footprint. All that the allocator
 * and the collector note about an object lives elsewhere (heap/meta.h).
 *
 * References stand in two kinds of places only:
 *   - heap slots, `struct slot`, inside objects and handles. They always own
 *     one count. They are read and written through thread/slot.h alone.
 *   - frame slots, `struct object **` into a mutator's shadow stack
 *     (thread/frame.h). Counted strategies own one count for each.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct mutator;
struct object;

/* The strategies' count. Which view is valid is the strategy's business. */
union rc_word {
    int64_t count;
    struct {
        uint32_t owner;  /* split: who owns it, and the owner's own count */
        uint32_t shared; /* split: everybody else's count, and the state */
    };
};

struct object {
    union rc_word rc;
    const struct type *type;
};

_Static_assert(sizeof(struct object) == 16, "the header is 16 bytes");

/* A reference in the heap; atomic. Use slot_load() and slot_store(). */
struct slot {
    struct object *ref;
};

/*
 * The references that an object owns, as one dense array of slots (NULL
 * entries are allowed). Every type lays out its references like this, so the
 * collector, deallocation and the heap checker need no callback per edge.
 */
struct span {
    struct slot *slots;
    size_t count;
};

enum type_kind {
    KIND_INT,
    KIND_FLOAT,
    KIND_STR,
    KIND_LIST,
    KIND_TUPLE,
    KIND_DICT,
    KIND_SET,
    KIND_INSTANCE,
    KIND_WEAKREF,
    KIND_OTHER, /* an embedder's own */
};

/*
 * A type descriptor: static, immutable, never counted.
 *
 *   traverse  the owned references. The caller is exclusive: the world is
 *             stopped, or the object is dead. NULL: the type owns none, and
 *             its objects are not tracked by the collector.
 *   clear     drops the owned references to break a cycle (tp_clear). Called
 *             with the object held. May run finalizers of others. NULL for
 *             types that cannot be part of a cycle or are immutable (tuple):
 *             some other member of each cycle has a clear.
 *   finalize  the destructor, __del__: runs at most once per object, before
 *             anything is cleared (PEP 442). The object is held by the caller
 *             in a frame slot and may be resurrected by storing it somewhere.
 *             Any mutator may run it, at a safepoint or where a count falls.
 *   dealloc   gives up what the object owns besides references (arrays):
 *             with heap_retire() where other threads may be reading, never
 *             the block itself, which object_dealloc() retires. NULL: nothing.
 *   sizeof_   bytes the object occupies with its private arrays, as
 *             sys.getsizeof() counts. NULL: basic_size.
 */
struct type {
    const char *name;
    size_t basic_size; /* bytes with the header, without a variable part */
    enum type_kind kind;
    struct span (*traverse)(const struct object *);
    void (*clear)(struct mutator *, struct object *);
    void (*finalize)(struct mutator *, struct object *);
    void (*dealloc)(struct mutator *, struct object *);
    size_t (*sizeof_)(const struct object *);
    /* instances of a class: the names of its fixed attributes */
    const char *const *fields;
    size_t field_count;
};

static inline bool type_is_container(const struct type *type)
{
    return type->traverse != NULL;
}

static inline struct span object_span(const struct object *o)
{
    return o->type->traverse ? o->type->traverse(o) : (struct span){NULL, 0};
}

/*
 * A new object of `size` bytes (at least the type's basic size), fields
 * beyond the header zeroed, tracked as young if its type is a container.
 * The caller owns one new reference and must put it into a frame slot with
 * local_adopt() before the next safepoint or release. Not a safepoint.
 * NULL when memory runs out.
 */
struct object *object_new(struct mutator *, const struct type *, size_t size);

/*
 * The strategies call this when the last reference to o is gone: finalizer,
 * weak references, children, memory, in that order, over an explicit work
 * stack (deep structures do not use the C stack). May run finalizers.
 * Source: CPython's subtype_dealloc and PEP 442.
 */
void object_dealloc(struct mutator *, struct object *o);

/* It is dead, or found dead: no longer the collector's, but what it holds is
 * held until object_dealloc() has taken it apart. Not a safepoint. */
void object_untrack(struct mutator *, struct object *);

/* Bytes as sys.getsizeof() would count them: the object and its arrays. */
size_t object_sizeof(const struct object *);

#endif
