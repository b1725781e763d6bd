/* SPDX-License-Identifier: MIT */
/*
 * Many threads read and write the same list, dict, set and instances. Readers
 * take no lock, so what is looked for is
 *   - memory used after its time: every item is a box that knows whether it is
 *     alive, and AddressSanitizer or ThreadSanitizer watch;
 *   - answers that were wrong at every moment of the call: some items are
 *     there all the time and must always be found, while tables and arrays are
 *     replaced under the readers; some belong to one thread alone, which must
 *     find exactly what it did last;
 *   - lost or doubled updates: lengths at the end, and winners of races that
 *     have one winner;
 *   - counts: at the end everything dies, and the heap is as at the start.
 */
#include "tests/torture/torture.h"

enum {
    STABLE = 3, /* items and keys that are always there */
    WILD = 200, /* keys that come and go; in the second dict and set few, */
    FEW = 3,    /* so that its table is replaced all the time */
    LONGEST = 400,
    ROUNDS = 256, /* of dict_setdefault(): one winner each */
};

static struct slot *shared_list;    /* the first STABLE items stay */
static struct slot *wild_list;      /* anything may happen */
static struct slot *shared_dict[2]; /* int, str and tuple keys to boxes */
static struct slot *shared_set[2];
static const unsigned wild[2] = {WILD, FEW};
static struct slot *shared_thing; /* an instance, replaced now and then */

static int64_t list_balance;       /* atomic: appended minus popped */
static uint64_t winner[ROUNDS];    /* atomic: id of the box that won, 0 */
static uint64_t next_id = 1 << 20; /* atomic: ids of the boxes that race */

CLASS_TYPE(thing_type, "Thing", NULL, "first", "second");

struct player {
    struct mutator *m;
    struct object **f; /* 0: the container; 1: key; 2: value; 3.. scratch */
    uint64_t state;
    unsigned index;
    uint64_t turn;
};

static unsigned below(struct player *p, unsigned limit)
{
    return (unsigned)(chance(&p->state) % limit);
}

/* What is found must be a live box; !RC_THREAD_SAFE kills what is in use. */
static void expect_box(struct object *o, const char *where)
{
    if (RC_THREAD_SAFE && !box_is_alive(o))
        torture_fail("%s: a dead item", where);
}

static void expect_id(struct object *o, uint64_t id, const char *where)
{
    expect_box(o, where);
    if (box_of(o)->id != id)
        torture_fail("%s: item %llu, expected %llu", where,
                     (unsigned long long)box_of(o)->id, (unsigned long long)id);
}

static void must(bool done, const char *what)
{
    if (!done)
        torture_fail("%s", what);
}

/* f[1] = a new key object of number n; which kind depends on n alone. */
static void make_key(struct player *p, unsigned n)
{
    char text[24];

    switch (n % 3) {
    case 0:
        must(int_new(p->m, n, &p->f[1]), "no memory");
        break;
    case 1:
        snprintf(text, sizeof text, "key %u", n);
        must(str_new(p->m, text, strlen(text), &p->f[1]), "no memory");
        break;
    default:
        must(int_new(p->m, n, &p->f[1]) &&
                 tuple_new(p->m, &p->f[1], 1, &p->f[1]),
             "no memory");
    }
}

/* --- lists --- */

static void read_list(struct player *p)
{
    size_t n;

    slot_load(p->m, &p->f[0], shared_list);
    for (unsigned i = 0; i < STABLE; i++) {
        must(list_get(p->m, p->f[0], i, &p->f[2]), "a stable item is missing");
        expect_id(p->f[2], i, "list_get");
    }
    n = list_len(p->f[0]);
    must(n >= STABLE, "the list is too short");
    for (size_t i = n - below(p, STABLE); i < n + 2; i++)
        if (list_get(p->m, p->f[0], i, &p->f[2]))
            expect_box(p->f[2], "list_get near the end");
}

static void write_list(struct player *p)
{
    size_t n;

    slot_load(p->m, &p->f[0], shared_list);
    n = list_len(p->f[0]);
    if (n < LONGEST && below(p, 2)) {
        box_new(p->m, &p->f[2], STABLE, 0);
        must(list_append(p->m, p->f[0], p->f[2]), "no memory");
        fetch_add_relaxed(&list_balance, 1); /* a counter */
    } else if (n > STABLE + CREW_MAX &&
               list_pop(p->m, p->f[0], n - CREW_MAX, &p->f[2])) {
        expect_box(p->f[2], "list_pop");
        fetch_sub_relaxed(&list_balance, 1); /* a counter */
    }
}

static void read_wild_list(struct player *p)
{
    slot_load(p->m, &p->f[0], wild_list);
    if (list_get(p->m, p->f[0], below(p, LONGEST), &p->f[2]))
        expect_box(p->f[2], "list_get");
    box_new(p->m, &p->f[2], 0, 0);
    if (below(p, 8) == 0)
        must(!list_contains(p->m, p->f[0], p->f[2]), "found what is not there");
    if (below(p, 16) == 0) {
        must(list_snapshot(p->m, p->f[0], &p->f[3]), "no memory");
        for (size_t i = 0; i < tuple_len(p->f[3]); i++) {
            must(tuple_get(p->m, p->f[3], i, &p->f[2]), "a hole");
            expect_box(p->f[2], "list_snapshot");
        }
    }
}

static void write_wild_list(struct player *p)
{
    size_t i = below(p, LONGEST);

    slot_load(p->m, &p->f[0], wild_list);
    box_new(p->m, &p->f[2], 0, 0);
    switch (below(p, 20)) {
    case 0:
        list_clear(p->m, p->f[0]);
        break;
    case 1:
        if (list_len(p->f[0]) < LONGEST / 2)
            must(list_extend(p->m, p->f[0], p->f[0]), "no memory");
        break;
    case 2:
    case 3:
        list_set(p->m, p->f[0], i, p->f[2]);
        break;
    case 4:
        must(list_reserve(p->m, p->f[0], i), "no memory");
        break;
    default:
        if (list_len(p->f[0]) >= LONGEST)
            list_del(p->m, p->f[0], i);
        else if (below(p, 3))
            must(list_insert(p->m, p->f[0], i, p->f[2]), "no memory");
        else if (list_pop(p->m, p->f[0], i, &p->f[2]))
            expect_box(p->f[2], "list_pop");
    }
}

/* --- dict and set --- */

static void read_dict(struct player *p)
{
    unsigned small = below(p, 2);
    unsigned key = below(p, STABLE + wild[small]);

    slot_load(p->m, &p->f[0], shared_dict[small]);
    make_key(p, key);
    if (dict_get(p->m, p->f[0], p->f[1], &p->f[2]))
        expect_id(p->f[2], key, "dict_get");
    else if (key < STABLE)
        torture_fail("dict_get: stable key %u is missing", key);
    must(dict_contains(p->f[0], p->f[1]) || key >= STABLE,
         "dict_contains: a stable key is missing");
    must(dict_len(p->f[0]) >= STABLE, "the dict is too small");
}

static void write_dict(struct player *p)
{
    unsigned small = below(p, 2);
    unsigned key = STABLE + below(p, wild[small]);

    slot_load(p->m, &p->f[0], shared_dict[small]);
    make_key(p, key);
    box_new(p->m, &p->f[2], key, 0);
    if (below(p, 5) < 2)
        must(dict_set(p->m, p->f[0], p->f[1], p->f[2]), "no memory");
    else if (below(p, 2))
        dict_del(p->m, p->f[0], p->f[1]);
    else if (dict_pop(p->m, p->f[0], p->f[1], &p->f[2]))
        expect_id(p->f[2], key, "dict_pop");
    if (below(p, 4) == 0) { /* a stable key gets another value */
        make_key(p, key % STABLE);
        box_new(p->m, &p->f[2], key % STABLE, 0);
        must(dict_set(p->m, p->f[0], p->f[1], p->f[2]), "no memory");
    }
}

/* A walk that came to its end has met every stable key once. */
static void walk_dict(struct player *p)
{
    unsigned met = 0;
    uint64_t position = 0;
    enum next next;

    slot_load(p->m, &p->f[0], shared_dict[below(p, 2)]);
    while ((next = dict_next(p->m, p->f[0], &position, &p->f[1], &p->f[2])) ==
           NEXT_ITEM) {
        if (p->f[2]->type != &box_type)
            continue; /* of a race */
        expect_box(p->f[2], "dict_next");
        met += box_of(p->f[2])->id < STABLE;
        if (below(p, 8) == 0)
            safepoint(p->m);
    }
    if (next == NEXT_END && met != STABLE)
        torture_fail("a walk met %u of %u stable keys", met, STABLE);
}

/* A key that is nobody else's: what this thread did last is what it finds. */
static void own_key(struct player *p)
{
    unsigned key = STABLE + WILD + p->index;
    uint64_t id = 1000 + p->turn; /* none of a stable key's */

    slot_load(p->m, &p->f[0], shared_dict[below(p, 2)]);
    for (int again = 0; again < 4; again++) {
        make_key(p, key);
        box_new(p->m, &p->f[2], ++id, 0);
        must(dict_set(p->m, p->f[0], p->f[1], p->f[2]), "no memory");
        make_key(p, key);
        must(dict_get(p->m, p->f[0], p->f[1], &p->f[3]), "own key is missing");
        expect_id(p->f[3], id, "own key");
    }
    must(dict_del(p->m, p->f[0], p->f[1]), "own key is missing");
    must(!dict_get(p->m, p->f[0], p->f[1], &p->f[3]), "own key came back");
}

/* Of those who set a default at once, one wins, and all see who. */
static void race_for_default(struct player *p)
{
    unsigned round = p->turn / 16 % ROUNDS;
    uint64_t none = 0, id;

    slot_load(p->m, &p->f[0], shared_dict[0]);
    must(float_new(p->m, round, &p->f[1]), "no memory");
    if (!box_make(p->m, &p->f[2], &grain_type, fetch_add_relaxed(&next_id, 1),
                  0))
        die("no memory for a box");
    must(dict_setdefault(p->m, p->f[0], p->f[1], p->f[2], &p->f[2]),
         "no memory");
    expect_box(p->f[2], "dict_setdefault");
    id = box_of(p->f[2])->id;
    if (!cas_relaxed(&winner[round], &none, id) && none != id)
        torture_fail("round %u was won twice", round);
}

static void use_set(struct player *p)
{
    unsigned small = below(p, 2);
    unsigned key = below(p, STABLE + wild[small]);
    uint64_t position = 0;
    unsigned met = 0;
    enum next next;

    slot_load(p->m, &p->f[0], shared_set[small]);
    make_key(p, key);
    if (below(p, 2))
        must(set_add(p->m, p->f[0], p->f[1]), "no memory");
    else if (key >= STABLE)
        set_discard(p->m, p->f[0], p->f[1]);
    make_key(p, key % STABLE);
    must(set_contains(p->f[0], p->f[1]), "set: a stable key is missing");
    if (below(p, 16))
        return;
    while ((next = set_next(p->m, p->f[0], &position, &p->f[1])) == NEXT_ITEM)
        met++;
    must(next == NEXT_CHANGED || met >= STABLE, "a walk missed a key");
}

/* --- instances --- */

static void use_thing(struct player *p)
{
    char name[16];

    snprintf(name, sizeof name, "own %u", p->index);
    slot_load(p->m, &p->f[0], shared_thing);
    box_new(p->m, &p->f[2], p->turn, 0);
    instance_set_field(p->m, p->f[0], p->turn % 2, p->f[2]);
    if (instance_field(p->m, p->f[0], 1 - p->turn % 2, &p->f[3]))
        expect_box(p->f[3], "instance_field");
    must(instance_set(p->m, p->f[0], name, p->f[2]), "no memory");
    must(instance_get(p->m, p->f[0], name, &p->f[3]), "attribute is missing");
    expect_id(p->f[3], p->turn, "own attribute");
    if (below(p, 2))
        must(instance_del(p->m, p->f[0], name), "attribute is missing");
    if (instance_get(p->m, p->f[0], "first", &p->f[3]))
        expect_box(p->f[3], "instance_get");
    if (below(p, 4) == 0)
        instance_del(p->m, p->f[0], "first");
    if (below(p, 16) == 0) {
        must(instance_new(p->m, &thing_type, &p->f[0]), "no memory");
        slot_store(p->m, shared_thing, p->f[0]);
    }
}

/* --- the crew --- */

static void play(struct mutator *m, unsigned index, void *arg)
{
    static void (*const moves[])(struct player *) = {
        read_list, read_list, write_list, read_wild_list,   write_wild_list,
        read_dict, read_dict, write_dict, walk_dict,        own_key,
        use_set,   use_thing, read_dict,  race_for_default, write_dict,
    };
    struct player p = {.m = m, .index = index, .state = torture_seed(index)};
    char text[200];

    (void)arg;
    p.f = frame_push(m, 4);
    for (; !torture_is_over(); p.turn++) {
        moves[below(&p, sizeof moves / sizeof *moves)](&p);
        safepoint(m);
        if (below(&p, 2000) == 0)
            object_repr(m, p.f[0], text, sizeof text);
        if (below(&p, 500) == 0)
            rest_us(m, 50);
        if (index == 0 && RC_COLLECTS && below(&p, 4000) == 0)
            gc_collect(m, GC_OLDEST);
    }
    frame_pop(m, p.f);
    torture_count(p.turn);
}

static struct slot *share(struct mutator *m, struct object **f)
{
    struct slot *handle = handle_new(m, f[0]);

    if (!handle)
        die("no handle");
    return handle;
}

static void set_up(struct mutator *m)
{
    struct player p = {.m = m, .f = frame_push(m, 4)};

    must(list_new(m, &p.f[0]), "no memory");
    wild_list = share(m, p.f);
    must(list_new(m, &p.f[0]), "no memory");
    shared_list = share(m, p.f);
    for (unsigned i = 0; i < STABLE + CREW_MAX; i++) {
        box_new(m, &p.f[2], i, 0);
        must(list_append(m, p.f[0], p.f[2]), "no memory");
    }
    for (int k = 0; k < 2; k++) {
        must(dict_new(m, &p.f[0]) && set_new(m, &p.f[3]), "no memory");
        shared_dict[k] = share(m, p.f);
        shared_set[k] = share(m, p.f + 3);
        for (unsigned i = 0; i < STABLE; i++) {
            make_key(&p, i);
            box_new(m, &p.f[2], i, 0);
            must(dict_set(m, p.f[0], p.f[1], p.f[2]), "no memory");
            must(set_add(m, p.f[3], p.f[1]), "no memory");
        }
    }
    must(instance_new(m, &thing_type, &p.f[0]), "no memory");
    shared_thing = share(m, p.f);
    frame_pop(m, p.f);
}

/* Every round that was played has its winner in the dict, and the list has as
 * many items as the threads say. */
static void expect_results(struct mutator *m)
{
    struct object **f = frame_push(m, 3);

    slot_load(m, &f[0], shared_dict[0]);
    for (unsigned i = 0; i < ROUNDS; i++) {
        if (load_relaxed(&winner[i]) == 0)
            continue;
        must(float_new(m, i, &f[1]), "no memory");
        must(dict_get(m, f[0], f[1], &f[2]), "the winner is missing");
        expect_id(f[2], load_relaxed(&winner[i]), "winner");
    }
    slot_load(m, &f[0], shared_list);
    if ((int64_t)list_len(f[0]) !=
        STABLE + CREW_MAX + load_relaxed(&list_balance))
        torture_fail(
            "the list has %zu items, the threads left %lld", list_len(f[0]),
            (long long)(STABLE + CREW_MAX + load_relaxed(&list_balance)));
    frame_pop(m, f);
}

int main(int argc, char **argv)
{
    struct mutator *m = torture_begin(argc, argv, "containers", 4);
    size_t blocks = settled_blocks(m);

    set_up(m);
    crew_run(m, torture.threads, play, NULL);
    expect_results(m);
    handle_free(m, shared_list);
    handle_free(m, wild_list);
    for (int k = 0; k < 2; k++) {
        handle_free(m, shared_dict[k]);
        handle_free(m, shared_set[k]);
    }
    handle_free(m, shared_thing);
    torture_expect_baseline(m, blocks);
    return torture_end(m);
}
