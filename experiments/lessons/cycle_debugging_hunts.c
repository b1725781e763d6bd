/* SPDX-License-Identifier: MIT */
/* The lesson cycle_debugging: its words, and its two hunts. */
#include "experiments/lessons/cycle_debugging.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* --- words ---------------------------------------------------------------- */

void debugging_clear(struct lesson *l)
{
    for (int i = 0; i < NAMES; i++)
        local_clear(l->m, &l->f[i]);
}

void debugging_collect(struct lesson *l, long expected)
{
    long found;

    lab_python(l->lab, "gc.collect()");
    found = gc_collect(l->m, GC_OLDEST);
    rc_flush(l->m);
    lab_fact(l->lab, "gc.collect() returns", expected, found);
}

void debugging_repr(struct lesson *l, const char *what, const char *expected)
{
    char text[160] = "";

    if (l->f[LIST])
        object_repr(l->m, l->f[LIST], text, sizeof(text));
    lab_answer(l->lab, what, expected, text);
    local_clear(l->m, &l->f[LIST]); /* or it would be a referrer */
}

void debugging_bool(struct lesson *l, const char *what, bool expected,
                    bool observed)
{
    lab_answer(l->lab, what, expected ? "True" : "False",
               observed ? "True" : "False");
}

void debugging_forget_garbage(struct lesson *l)
{
    gc_set_debug(0);
    gc_garbage(l->m, &l->f[LIST]);
    list_clear(l->m, l->f[LIST]);
    local_clear(l->m, &l->f[LIST]);
    rc_flush(l->m);
}

int64_t debugging_garbage_length(struct lesson *l)
{
    int64_t length;

    gc_garbage(l->m, &l->f[LIST]);
    length = (int64_t)list_len(l->f[LIST]);
    local_clear(l->m, &l->f[LIST]);
    return length;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* sorted(type(o).__name__ for o in list) */
static void answer_types(struct lesson *l, const char *what, enum name list,
                         const char *expected)
{
    const char *names[8];
    char text[160] = "";
    size_t count = 0;

    for (size_t i = 0;
         count < 8 && list_get(l->m, l->f[list], i, &l->f[SPARE]); i++)
        names[count++] = l->f[SPARE]->type->name;
    local_clear(l->m, &l->f[SPARE]);
    qsort(names, count, sizeof(*names), by_name);
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(text);

        snprintf(text + length, sizeof(text) - length, "%s%s", i ? ", " : "",
                 names[i]);
    }
    lab_answer(l->lab, what, expected, text);
}

/* --- for the drawing ------------------------------------------------------ */

static void draw_node(struct lesson *l, const char *part, const char *node,
                      bool in_cycle)
{
    lab_row(l->lab, "node", "1", in_cycle, 0,
            LAB_PARAMS(lab_text("part", part), lab_text("name", node)));
}

static void draw_edge(struct lesson *l, const char *part, const char *from,
                      const char *to)
{
    lab_row(l->lab, "edge", "1", 1, 0,
            LAB_PARAMS(lab_text("part", part), lab_text("from", from),
                       lab_text("to", to)));
}

/* --- which of the garbage is the cycle? ----------------------------------- */

enum { NODE_PARENT, NODE_CHILDREN, NODE_DATA };
CLASS_TYPE(debugging_node, "Node", NULL, "parent", "children", "data");

enum { GARBAGE = 4 };
static const char *const garbage_names[GARBAGE] = {"root", "children", "leaf",
                                                   "data"};

/* Their addresses, good as long as the garbage list holds them. */
struct garbage {
    const struct object *object[GARBAGE];
    bool edge[GARBAGE][GARBAGE], in_cycle[GARBAGE];
};

/* weakly: the leaf's parent is a weak reference to the root. */
static void make_tree(struct lesson *l, struct garbage *g, bool weakly)
{
    struct mutator *m = l->m;
    struct object **f = l->f;

    if (!(instance_new(m, &debugging_node, &f[A]) && list_new(m, &f[X]) &&
          instance_new(m, &debugging_node, &f[B]) &&
          list_append(m, f[X], f[B]) && list_new(m, &f[Y]) &&
          str_new(m, "big", 3, &f[SPARE]) && list_append(m, f[Y], f[SPARE]))) {
        l->failed = true;
        return;
    }
    instance_set_field(m, f[A], NODE_CHILDREN, f[X]);
    l->failed |= weakly && !weakref_new(m, f[A], NULL, NULL, &f[SPARE]);
    instance_set_field(m, f[B], NODE_PARENT, f[weakly ? SPARE : A]);
    instance_set_field(m, f[B], NODE_DATA, f[Y]);
    g->object[0] = f[A];
    g->object[1] = f[X];
    g->object[2] = f[B];
    g->object[3] = f[Y];
    debugging_clear(l);
    rc_flush(m); /* where death is late: it is due by now */
}

static int index_of(const struct garbage *g, const struct object *o)
{
    for (int i = 0; i < GARBAGE; i++)
        if (g->object[i] == o)
            return i;
    return GARBAGE;
}

/* gc.get_referents() of everything in the garbage list, within it. */
static void find_edges(struct lesson *l, struct garbage *g)
{
    struct object **f = l->f;

    gc_garbage(l->m, &f[LIST]);
    for (size_t i = 0; list_get(l->m, f[LIST], i, &f[A]); i++) {
        int from = index_of(g, f[A]);

        if (from == GARBAGE || !gc_referents(l->m, f[A], &f[Y])) {
            l->failed = true;
            return;
        }
        for (size_t k = 0; list_get(l->m, f[Y], k, &f[B]); k++)
            if (index_of(g, f[B]) < GARBAGE)
                g->edge[from][index_of(g, f[B])] = true;
    }
    debugging_clear(l);
}

/* Who reaches itself: the transitive closure of a few edges. */
static void find_cycle(struct garbage *g)
{
    bool reaches[GARBAGE][GARBAGE];

    memcpy(reaches, g->edge, sizeof(reaches));
    for (int via = 0; via < GARBAGE; via++)
        for (int from = 0; from < GARBAGE; from++)
            for (int to = 0; to < GARBAGE; to++)
                reaches[from][to] |= reaches[from][via] && reaches[via][to];
    for (int i = 0; i < GARBAGE; i++)
        g->in_cycle[i] = reaches[i][i];
}

static void draw_garbage(struct lesson *l, const struct garbage *g)
{
    for (int i = 0; i < GARBAGE; i++) {
        draw_node(l, "garbage", garbage_names[i], g->in_cycle[i]);
        for (int k = 0; k < GARBAGE; k++)
            if (g->edge[i][k])
                draw_edge(l, "garbage", garbage_names[i], garbage_names[k]);
    }
}

void debugging_garbage(struct lesson *l)
{
    struct garbage g;
    int members = 0;

    lab_says(l->lab, "Not all garbage is part of a cycle: some only hangs "
                     "from it. Which objects make up the cycle?");
    lab_python(l->lab, "gc.set_debug(gc.DEBUG_SAVEALL)\n"
                       "root = Node()\nleaf = Node()\n"
                       "root.children = [leaf]\nleaf.parent = root\n"
                       "leaf.data = ['big']\ndel root, leaf");
    memset(&g, 0, sizeof(g));
    gc_set_debug(GC_DEBUG_SAVEALL);
    make_tree(l, &g, false);
    debugging_collect(l, 4);
    gc_garbage(l->m, &l->f[LIST]);
    answer_types(l, "types in gc.garbage", LIST, "Node, Node, list, list");
    lab_says(l->lab, "Those that come back to themselves when one follows "
                     "gc.get_referents() within gc.garbage:");
    find_edges(l, &g);
    find_cycle(&g);
    for (int i = 0; i < GARBAGE; i++) {
        members += g.in_cycle[i];
        debugging_bool(l, garbage_names[i], i < 3, g.in_cycle[i]);
    }
    lab_fact(l->lab, "objects in the cycle", 3, members);
    draw_garbage(l, &g);
    lab_python(l->lab, "gc.set_debug(0)\ngc.garbage.clear()");
    debugging_forget_garbage(l);
    debugging_collect(l, 4);
    lab_says(l->lab, "It takes one edge to make the cycle. When leaf.parent is "
                     "a weak reference, counting alone frees all four, and "
                     "nothing is left to the collector.");
    lab_python(l->lab, "root = Node()\nleaf = Node()\n"
                       "root.children = [leaf]\n"
                       "leaf.parent = weakref.ref(root)\n"
                       "leaf.data = ['big']\ndel root, leaf");
    make_tree(l, &g, true);
    debugging_collect(l, 0);
}

/* --- who holds the page? -------------------------------------------------- */

enum { SITE_PAGES };
CLASS_TYPE(debugging_site, "Site", NULL, "pages");
CLASS_TYPE(debugging_page, "Page", NULL, "name");

/* site.load('home'): the page in X, and in site's dict; or only a weak
 * reference to it there. The site is A, SPARE is used. */
static void load_page(struct lesson *l, bool weakly)
{
    struct mutator *m = l->m;
    struct object **f = l->f;
    bool done;

    done = instance_field(m, f[A], SITE_PAGES, &f[B]) &&
           instance_new(m, &debugging_page, &f[X]) &&
           str_new(m, "home", 4, &f[SPARE]);
    if (done && weakly)
        done = weakref_new(m, f[X], NULL, NULL, &f[Y]) &&
               dict_set(m, f[B], f[SPARE], f[Y]);
    else if (done)
        done = dict_set(m, f[B], f[SPARE], f[X]);
    local_clear(m, &f[B]);
    /* ref = weakref.ref(page) */
    l->failed |= !(done && weakref_new(m, f[X], NULL, NULL, &f[Y]));
    local_clear(m, &f[SPARE]);
}

static void make_site(struct lesson *l)
{
    struct mutator *m = l->m;
    struct object **f = l->f;

    if (instance_new(m, &debugging_site, &f[A]) && dict_new(m, &f[SPARE]))
        instance_set_field(m, f[A], SITE_PAGES, f[SPARE]);
    else
        l->failed = true;
    local_clear(m, &f[SPARE]);
}

static bool ref_is_dead(struct lesson *l)
{
    bool alive;

    rc_flush(l->m); /* where death is late: it is due by now */
    alive = weakref_get(l->m, l->f[Y], &l->f[SPARE]);
    local_clear(l->m, &l->f[SPARE]);
    return !alive;
}

/* From the page in X upwards. The list of its referrers is B. */
static void climb(struct lesson *l)
{
    struct mutator *m = l->m;
    struct object **f = l->f;

    lab_python(l->lab, "who = gc.get_referrers(ref())");
    if (!(weakref_get(m, f[Y], &f[X]) && gc_referrers(m, f[X], &f[B]))) {
        l->failed = true;
        return;
    }
    answer_types(l, "types in who", B, "dict");
    local_clear(m, &f[X]);
    lab_python(l->lab, "up = gc.get_referrers(who[0])");
    list_get(m, f[B], 0, &f[X]); /* the dict */
    l->failed |= !gc_referrers(m, f[X], &f[LIST]);
    if (l->failed)
        return;
    answer_types(l, "types in up", LIST, "Site, list");
    lab_says(l->lab, "The list is our own: who holds the dict, too. Whoever "
                     "looks for referrers becomes one. So it is the Site:");
    for (size_t i = 0; list_get(m, f[LIST], i, &f[SPARE]); i++) {
        if (f[SPARE] == f[B])
            continue;
        debugging_bool(l, "the other one is site", true, f[SPARE] == f[A]);
        instance_field(m, f[A], SITE_PAGES, &f[SPARE]);
        debugging_bool(l, "who[0] is site.pages", true, f[SPARE] == f[X]);
        draw_edge(l, "hunt", "site", "pages");
        draw_edge(l, "hunt", "pages", "home");
    }
    local_clear(m, &f[X]);
    local_clear(m, &f[LIST]);
    local_clear(m, &f[B]);
    local_clear(m, &f[SPARE]);
}

static void holders_of_site(struct lesson *l)
{
    struct gc_references where;
    struct object **f = l->f;

    lab_python(l->lab, "del who, up\ngc.get_referrers(site)");
    l->failed |= !gc_referrers(l->m, f[A], &f[LIST]);
    debugging_repr(l, "gc.get_referrers(site)", "[]");
    local_clear(l->m, &f[LIST]);
    lab_fact(l->lab, "references to site", 1,
             gc_reference_count(l->m, f[A], &where));
    lab_check_equal(l->lab, "names that refer to site", 1,
                    (int64_t)where.frames);
    lab_says(l->lab, "No container refers to site, and yet it has one "
                     "reference: the name. That is where the chain begins.");
    draw_edge(l, "hunt", "the name site", "site");
}

void debugging_hunt(struct lesson *l)
{
    struct object **f = l->f;

    lab_says(l->lab, "A leak need not be a cycle. Here a page should be gone, "
                     "is not, and the collector finds nothing: it is no "
                     "garbage, somebody holds it.");
    lab_python(l->lab,
               "class Site:\n"
               "    def __init__(self): self.pages = {}\n"
               "    def load(self, name):\n"
               "        return self.pages.setdefault(name, Page(name))\n"
               "site = Site()\npage = site.load('home')\n"
               "ref = weakref.ref(page)\ndel page");
    make_site(l);
    if (!l->failed)
        load_page(l, false);
    local_clear(l->m, &f[X]);
    if (l->failed)
        return;
    debugging_bool(l, "ref() is None", false, ref_is_dead(l));
    debugging_collect(l, 0);
    debugging_bool(l, "ref() is None", false, ref_is_dead(l));
    lab_says(l->lab, "A weak reference holds nothing, so it is the way to "
                     "look at an object that should be gone.");
    climb(l);
    holders_of_site(l);

    lab_python(l->lab, "del site.pages['home']");
    if (instance_field(l->m, f[A], SITE_PAGES, &f[B]))
        dict_del_bytes(l->m, f[B], "home", 4);
    local_clear(l->m, &f[B]);
    debugging_bool(l, "ref() is None", true, ref_is_dead(l));
    lab_says(l->lab, "A cache that shall not keep anything alive holds its "
                     "values weakly.");
    lab_python(l->lab, "site.pages = weakref.WeakValueDictionary()\n"
                       "page = site.load('home')\n"
                       "ref = weakref.ref(page)\ndel page");
    load_page(l, true);
    local_clear(l->m, &f[X]);
    debugging_bool(l, "ref() is None", true, ref_is_dead(l));
    debugging_clear(l);
}
