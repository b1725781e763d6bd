/* SPDX-License-Identifier: MIT */
/*
 * The leaderboard of contended objects, tried on objects that are known to be
 * contended. Every thread does this, again and again:
 *
 *     take a reference to the hot object, drop the one it had   32 times
 *     write into a list of its own                              32 times
 *     hold the configuration, one time in four
 *     take the ball out of its box, if it is there
 *     look at its breaker (here it may be sampled)
 *     put the ball into its neighbour's box
 *
 * So the hot object is in everybody's hands at all times, the configuration in
 * everybody's hands for a quarter of it, the ball in one thread's hands at a
 * time, and lists are private. Whoever holds one of the others holds the hot
 * object too: none can change hands more often, and the order is no accident.
 */
#include "experiments/census.h"
#include "experiments/leaderboard.h"
#include "experiments/stage.h"
#include "lab/clock.h"
#include "lab/memory.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum {
    BATCH = 32,
    OWN = 16,       /* elements of a private list */
    MOST = 16,      /* threads */
    ROOM = 4096,    /* of the table */
    PER_SECOND = 2000,
};

/* ---- what is planted ----------------------------------------------------- */

struct thing {
    struct object base;
    uint64_t used;
};

static const struct type hot_type = {.name = "Counter",
                                     .basic_size = sizeof(struct thing),
                                     .kind = KIND_OTHER};
static const struct type config_type = {.name = "Configuration",
                                        .basic_size = sizeof(struct thing),
                                        .kind = KIND_OTHER};
static const struct type ball_type = {.name = "Ball",
                                      .basic_size = sizeof(struct thing),
                                      .kind = KIND_OTHER};

enum frame_slot { HOT, CONFIG, BALL, MINE, ITEM, SLOTS };

struct player {
    _Alignas(LAB_LINE) struct mutator *m;
    struct object **frame;
    const void *list, *item; /* its private objects; names, when it is over */
};

struct game {
    struct lab *lab;
    struct mutator *m;
    int threads;
    struct slot *hot, *config, *box[MOST]; /* handles */
    const void *hot_object, *config_object, *ball;
    struct player *player;
};

/* A handle to a new thing, or an empty one. NULL: out of memory. */
static struct slot *plant(struct game *game, const struct type *type,
                          const void **name)
{
    struct object **f = frame_push(game->m, 1);
    struct slot *slot;

    if (type) {
        local_adopt(game->m, f, object_new(game->m, type, type->basic_size));
        *name = *f;
        if (!*f) {
            frame_pop(game->m, f);
            return NULL;
        }
    }
    slot = handle_new(game->m, *f);
    frame_pop(game->m, f);
    return slot;
}

static bool open_game(struct game *game)
{
    bool ok;

    game->hot = plant(game, &hot_type, &game->hot_object);
    game->config = plant(game, &config_type, &game->config_object);
    ok = game->hot && game->config;
    for (int i = 0; i < game->threads; i++) {
        game->box[i] = plant(game, i ? NULL : &ball_type, &game->ball);
        ok = ok && game->box[i];
    }
    return ok;
}

static void close_game(struct game *game)
{
    if (game->hot)
        handle_free(game->m, game->hot);
    if (game->config)
        handle_free(game->m, game->config);
    for (int i = 0; i < game->threads; i++) {
        if (game->box[i])
            handle_free(game->m, game->box[i]);
    }
}

/* ---- a player ------------------------------------------------------------ */

static bool sit_down(struct player *p, int index)
{
    bool ok;

    p->frame = frame_push(p->m, SLOTS);
    ok = p->frame && list_new(p->m, &p->frame[MINE]) &&
         int_new(p->m, 1000000 + index, &p->frame[ITEM]);
    for (int i = 0; ok && i < OWN; i++)
        ok = list_append(p->m, p->frame[MINE], p->frame[ITEM]);
    if (ok) {
        p->list = p->frame[MINE];
        p->item = p->frame[ITEM];
    }
    return ok;
}

static void take_ball(struct game *game, struct player *p, int index)
{
    /* nobody else takes out of this box, or puts in while the ball is here */
    if (slot_load(p->m, &p->frame[BALL], game->box[index]))
        slot_store(p->m, game->box[index], NULL);
}

static void pass_ball(struct game *game, struct player *p, int index)
{
    if (!p->frame[BALL])
        return;
    slot_store(p->m, game->box[(index + 1) % game->threads], p->frame[BALL]);
    local_clear(p->m, &p->frame[BALL]);
}

static void play(struct game *game, struct player *p, int index,
                 unsigned round)
{
    for (size_t i = 0; i < BATCH; i++) {
        slot_load(p->m, &p->frame[HOT], game->hot);
        list_set(p->m, p->frame[MINE], i % OWN, p->frame[ITEM]);
    }
    if (round % 4 == 0)
        slot_load(p->m, &p->frame[CONFIG], game->config);
    take_ball(game, p, index);
    safepoint(p->m);
    pass_ball(game, p, index);
    local_clear(p->m, &p->frame[CONFIG]);
}

static void body(struct worker *worker, void *arg)
{
    struct game *game = arg;
    struct player *p = &game->player[worker->index];
    bool ok;

    p->m = mutator_enter();
    if (!p->m)
        return;
    ok = sit_down(p, worker->index);
    mutator_detach(p->m);
    while (ok && worker_gate(worker)) {
        unsigned round = 0;

        mutator_attach(p->m);
        for (; !worker_stopped(worker); round++)
            play(game, p, worker->index, round);
        worker_finish(worker, (uint64_t)round * BATCH);
        mutator_detach(p->m);
    }
    mutator_attach(p->m);
    if (p->frame)
        frame_pop(p->m, p->frame);
    mutator_leave(p->m);
}

/* ---- what the leaderboard says ------------------------------------------- */

/* How a planted object is called; NULL: it is none. */
static const char *name_of(const struct game *game, const void *address)
{
    if (address == game->hot_object)
        return "hot";
    if (address == game->config_object)
        return "configuration";
    if (address == game->ball)
        return "ball";
    for (int i = 0; i < game->threads; i++) {
        if (address == game->player[i].list)
            return "private";
        if (address == game->player[i].item)
            return "private-item";
    }
    return NULL;
}

/* Rows of one kind of object; of private ones, of the first in rank. */
static void rows(const struct game *game, const struct sampled_object *found,
                 size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++) {
        const char *planted = name_of(game, found[i].address);
        const struct lab_param *params = LAB_PARAMS(
            lab_text("object", name), lab_text("type", found[i].type));

        if (!planted || strcmp(planted, name) != 0)
            continue;
        lab_row(game->lab, "rank", "1", (double)(i + 1), 0, params);
        lab_row(game->lab, "ownership_changes", "1", (double)found[i].changes,
                0, params);
        lab_row(game->lab, "samples", "1", (double)found[i].samples, 0,
                params);
        lab_row(game->lab, "threads_seen", "1", (double)found[i].threads, 0,
                params);
        return;
    }
}

static void check_board(const struct game *game,
                        const struct sampled_object *found, size_t count,
                        const struct sample_totals *totals)
{
    const char *first = count ? name_of(game, found[0].address) : NULL;

    lab_check(game->lab, first && strcmp(first, "hot") == 0,
              "the hot object is first: %s", first ? first : "another is");
    lab_check(game->lab, count && found[0].changes > 0,
              "the hot object changes hands");
    lab_check_equal(game->lab, "objects without room in the table", 0,
                    (int64_t)totals->lost);
    for (size_t i = 0; i < count; i++) {
        const struct sampled_object *o = &found[i];
        const char *name = name_of(game, o->address);

        lab_check(game->lab, o->changes < o->samples,
                  "fewer changes than samples");
        if (name && strncmp(name, "private", 7) == 0)
            lab_check(game->lab, o->changes == 0 && o->threads == 1,
                      "a private object stays with its thread: %llu changes",
                      (unsigned long long)o->changes);
        if (name && strcmp(name, "hot") == 0)
            lab_check(game->lab, o->type == hot_type.name,
                      "the hot object's type is told: %s", o->type);
    }
}

static void tell(const struct game *game, const struct sampled_object *found,
                 size_t count, const struct sample_totals *totals)
{
    static const char *const names[] = {"hot", "configuration", "ball",
                                        "private"};

    for (int i = 0; i < 4; i++)
        rows(game, found, count, names[i]);
    if (totals->samples > 0) {
        lab_row(game->lab, "samples_taken", "1", (double)totals->samples, 0,
                NULL);
        lab_row(game->lab, "sample_us", "us",
                (double)totals->ns / (double)totals->samples / LAB_NS_PER_US,
                0, NULL);
    }
    check_board(game, found, count, totals);
}

/* ---- measuring ----------------------------------------------------------- */

/* One window, of `seconds`; 0, or an errno value. m is detached meanwhile. */
static int run_window(struct game *game, double seconds, struct window *window)
{
    struct workers workers = lab_workers(game->lab, game->threads);
    struct workers_result result;
    int error;

    workers.body = body;
    workers.arg = game;
    workers.seconds = seconds;
    workers.warmup = 0;
    workers.windows = 1;
    workers.retries = 1;
    mutator_detach(game->m);
    error = workers_run(&workers, &result);
    mutator_attach(game->m);
    if (error)
        return error;
    *window = result.window[0];
    window->thread = NULL;
    workers_result_free(&result);
    return 0;
}

static int watched(struct game *game, double seconds, struct window *window)
{
    static struct sampled_object found[ROOM];
    struct sample_totals totals;
    struct leaderboard *board;
    int error;
    size_t count;

    board = leaderboard_begin(PER_SECOND, ROOM,
                              lab_settings(game->lab)->seed, &error);
    if (!board)
        return error;
    error = run_window(game, seconds, window);
    count = leaderboard_end(board, found, ROOM, &totals);
    if (error)
        return error;
    lab_window(game->lab, window);
    tell(game, found, count, &totals);
    return 0;
}

/* The same with and without being watched, a cell each. */
static int measure_one(struct game *game, bool watch)
{
    const struct lab_settings *settings = lab_settings(game->lab);
    double seconds = settings->duration * (watch ? settings->quick ? 2 : 3 : 1);
    struct census before = census_take(game->m);
    struct window window;
    int error = ENOMEM;

    lab_cell_begin(game->lab, game->threads);
    if (open_game(game))
        error = watch ? watched(game, seconds, &window)
                      : run_window(game, seconds, &window);
    close_game(game);
    if (error)
        return lab_fail(game->lab, "with %d threads: %s", game->threads,
                        error == ECANCELED ? "out of memory" : strerror(error));
    lab_window(game->lab, &window);
    lab_row(game->lab, "ops_per_s", "1/s", window.ops_per_s, 0,
            LAB_PARAMS(lab_text("sampling", watch ? "on" : "off")));
    if (RC_THREAD_SAFE) /* what wrong counts do to a heap is known */
        census_check(game->lab, game->m, &before);
    lab_cell_end(game->lab);
    return 0;
}

static int measure(struct lab *lab, struct mutator *m, int threads)
{
    struct game game = {.lab = lab, .m = m, .threads = threads};
    int failed;

    if (threads < 2 || threads > MOST)
        lab_misuse(lab, "contended_objects takes 2 to %d threads", MOST);
    game.player = lab_alloc_lines((size_t)threads, sizeof(*game.player));
    failed = measure_one(&game, false) || measure_one(&game, true);
    free(game.player);
    return failed ? -1 : 0;
}

static int run(struct lab *lab)
{
    return stage_run(lab, measure);
}

static const struct lab_cell cells[] = {
    {.threads = "2", .seconds = 0.5, .quick_seconds = 0.4, .most_blocks = 2},
    {.threads = NULL},
};

const struct experiment experiment_contended_objects = {
    .name = "contended_objects",
    .question = "Which objects do threads contend for?",
    .help =
        "A substitute for perf c2c where there is no PMU: a thread outside "
        "asks, 2000\ntimes a second at random, one of the threads that run to "
        "say at its next\nsafepoint which objects its innermost frame slots "
        "hold. An object that another\nthread held the last time has changed "
        "hands. Ranked by that, contended objects\ncome first. Counting and "
        "polling are the same instructions as without.\n"
        "\n"
        "Tried here on four kinds of object that are planted:\n"
        "\n"
        "  hot            all threads take and drop references to it, and hold "
        "one always\n"
        "  configuration  all threads hold it a quarter of the time\n"
        "  ball           handed from thread to thread; in one's hands at a "
        "time\n"
        "  private        a list, and what is in it, of each thread's own\n"
        "\n"
        "  rank, ownership_changes, samples, threads_seen   (params object, "
        "type)\n"
        "  samples_taken; sample_us: what one takes\n"
        "  ops_per_s    params sampling=off, on: what being watched costs\n"
        "\n"
        "Checked: hot is first, private objects never change hands, the heap "
        "is as it was.\n"
        "\n"
        "What is not seen: an object that is taken and given back between two "
        "polls. And\nholding is not yet writing: where locals are not counted "
        "a hot object may cost\nnothing. The list says where to look.\n"
        "\n"
        "  lab-atomic contended_objects\n"
        "  lab-gil contended_objects --threads 4 --duration 0.5",
    .run = run,
    .threads = "2",
    .cells = cells,
};
