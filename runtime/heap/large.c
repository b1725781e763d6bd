/* SPDX-License-Identifier: MIT */
#include "runtime/heap/large.h"
#include "runtime/heap/arena.h"

#include <pthread.h>
#include <string.h>
#include <sys/mman.h>

enum {
    EXACT_BINS = 32, /* runs of 1 .. 32 pages: one bin for each length */
    STEPS = 4,       /* beyond: so many bins per doubling */
    BINS = EXACT_BINS + 32 * STEPS,
    PAGES = HEAP_LARGE >> PAGE_SHIFT,
    FITS_TRIED = 16, /* runs of an inexact bin that are tried for a fit */
};

/* No run. Page numbers count from the start of the large region. */
#define NONE UINT32_MAX

/* Resident pages of a free run, or what else a run is. */
#define RUN_USED UINT32_MAX
#define RUN_BUSY (UINT32_MAX - 1) /* being returned by large_free() */

/* What is known about a run, at its first page's entry; the last page's has
 * `pages` and `dirty` as well. Entries between are stale. */
struct run {
    uint32_t pages;
    uint32_t dirty; /* pages of a free run that may be resident, or RUN_... */
    uint32_t next, prev; /* in its bin; free runs */
};

_Static_assert(sizeof(struct run) == 16, "META_RUNS counts on it");

/* All under the lock. */
static struct {
    pthread_mutex_t lock;
    uint32_t top; /* pages below belong to runs; those above are untouched */
    uint32_t dirty; /* sum over the free runs */
    size_t blocks, used_pages;
    uint32_t bin[BINS];
    uint64_t filled[(BINS + 63) / 64]; /* bit b: bin b is not empty */
} large = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* Bit p: a block begins at page p. Written under the lock. Walks read it and
 * nothing else of what does not concern them. */
static uint64_t starts[PAGES / 64];

_Static_assert(PAGES % 64 == 0, "whole words of bits");

static struct run *run_at(uint32_t page)
{
    return (struct run *)(void *)(heap_base + META_RUNS) + page;
}

static char *page_address(uint32_t page)
{
    return heap_base + HEAP_SMALL + ((size_t)page << PAGE_SHIFT);
}

void large_lock(void)
{
    pthread_mutex_lock(&large.lock);
}

void large_unlock(void)
{
    pthread_mutex_unlock(&large.lock);
}

int large_init(void)
{
    for (int b = 0; b < BINS; b++)
        large.bin[b] = NONE;
    return 0;
}

void large_fini(void)
{
    /* the addresses may become somebody else's */
    ASAN_UNPOISON_MEMORY_REGION(page_address(0),
                                (size_t)large.top << PAGE_SHIFT);
    memset(starts, 0, (large.top + 63) / 64 * sizeof(starts[0]));
    large.top = large.dirty = 0;
    large.blocks = large.used_pages = 0;
    memset(large.filled, 0, sizeof(large.filled));
}

static uint32_t page_of(const void *block)
{
    return (uint32_t)(((size_t)((const char *)block - heap_base) -
                       HEAP_SMALL) >> PAGE_SHIFT);
}

/* Writes the run's two entries. */
static void run_mark(uint32_t page, uint32_t pages, uint32_t dirty)
{
    struct run *first = run_at(page), *last = run_at(page + pages - 1);

    first->pages = last->pages = pages;
    first->dirty = last->dirty = dirty;
}

static bool run_is_free(const struct run *run)
{
    return run->dirty < RUN_BUSY;
}

/* The bin of runs with that many pages. Each inexact bin holds lengths from
 * its own on up to the next one's. */
static unsigned bin_of(uint32_t pages)
{
    unsigned log;

    if (pages <= EXACT_BINS)
        return pages - 1;
    log = 31u - (unsigned)__builtin_clz(pages);
    return EXACT_BINS + (log - 5) * STEPS + (pages >> (log - 2)) % STEPS;
}

static void bin_insert(uint32_t page)
{
    struct run *run = run_at(page);
    unsigned b = bin_of(run->pages);

    run->prev = NONE;
    run->next = large.bin[b];
    if (run->next != NONE)
        run_at(run->next)->prev = page;
    large.bin[b] = page;
    large.filled[b / 64] |= (uint64_t)1 << (b % 64);
    large.dirty += run->dirty;
}

static void bin_remove(uint32_t page)
{
    struct run *run = run_at(page);
    unsigned b = bin_of(run->pages);

    if (run->next != NONE)
        run_at(run->next)->prev = run->prev;
    if (run->prev != NONE)
        run_at(run->prev)->next = run->next;
    else
        large.bin[b] = run->next;
    if (large.bin[b] == NONE)
        large.filled[b / 64] &= ~((uint64_t)1 << (b % 64));
    large.dirty -= run->dirty;
}

/* The first bin from b on that holds a run, or BINS. */
static unsigned bin_filled_from(unsigned b)
{
    for (unsigned word = b / 64; word < (BINS + 63) / 64; word++) {
        uint64_t filled = large.filled[word];

        if (word == b / 64)
            filled &= ~(uint64_t)0 << (b % 64);
        if (filled)
            return word * 64 + (unsigned)__builtin_ctzll(filled);
    }
    return BINS;
}

/* A free run of at least `pages`, still in its bin, or NONE. Every run of a
 * higher bin fits; in the pages' own bin up to `tries` are measured. */
static uint32_t find_locked(uint32_t pages, size_t tries)
{
    unsigned b = bin_of(pages);
    uint32_t page = large.bin[b];

    for (; page != NONE && tries > 0; tries--) {
        if (run_at(page)->pages >= pages)
            return page;
        page = run_at(page)->next;
    }
    b = bin_filled_from(b + 1);
    return b < BINS ? large.bin[b] : NONE;
}

/* Cuts a used run of `pages` from the front of a free one. */
static void cut_locked(uint32_t page, uint32_t pages)
{
    uint32_t rest = run_at(page)->pages - pages;
    uint32_t dirty = run_at(page)->dirty;

    bin_remove(page);
    if (rest) {
        /* which of the pages are resident is not known: assume the rest's */
        run_mark(page + pages, rest, dirty < rest ? dirty : rest);
        bin_insert(page + pages);
    }
    run_mark(page, pages, RUN_USED);
}

static uint32_t alloc_locked(uint32_t pages)
{
    uint32_t page = find_locked(pages, FITS_TRIED);

    if (page == NONE && pages <= PAGES - large.top) {
        page = large.top;
        large.top += pages;
        run_mark(page, pages, RUN_USED);
        return page;
    }
    if (page == NONE)
        page = find_locked(pages, SIZE_MAX);
    if (page != NONE)
        cut_locked(page, pages);
    return page;
}

void *large_alloc(size_t size)
{
    uint32_t page, pages;

    if (size > HEAP_LARGE || !heap_may_grow())
        return NULL;
    pages = (uint32_t)((size + PAGE_BYTES - 1) >> PAGE_SHIFT);
    pthread_mutex_lock(&large.lock);
    page = alloc_locked(pages);
    if (page != NONE) {
        large.blocks++;
        large.used_pages += pages;
        starts[page / 64] |= (uint64_t)1 << (page % 64);
    }
    pthread_mutex_unlock(&large.lock);
    if (page == NONE)
        return NULL;
    ASAN_UNPOISON_MEMORY_REGION(page_address(page),
                                (size_t)pages << PAGE_SHIFT);
    return page_address(page);
}

/* Merges a busy run with its free neighbours, which leave their bins; returns
 * its first page and adds what was resident in them to *dirty. */
static uint32_t merge_locked(uint32_t page, uint32_t *dirty)
{
    uint32_t pages = run_at(page)->pages;

    if (page + pages < large.top && run_is_free(run_at(page + pages))) {
        struct run *after = run_at(page + pages);

        bin_remove(page + pages);
        *dirty += after->dirty;
        pages += after->pages;
    }
    if (page > 0 && run_is_free(run_at(page - 1))) {
        uint32_t before = page - run_at(page - 1)->pages;

        bin_remove(before);
        *dirty += run_at(before)->dirty;
        pages += page - before;
        page = before;
    }
    run_mark(page, pages, RUN_BUSY);
    return page;
}

void large_free(void *block)
{
    uint32_t page = page_of(block);
    uint32_t pages, dirty;

    check(run_at(page)->dirty == RUN_USED && page_address(page) == block);
    pages = dirty = run_at(page)->pages;
    ASAN_POISON_MEMORY_REGION(block, (size_t)pages << PAGE_SHIFT);

    pthread_mutex_lock(&large.lock);
    large.blocks--;
    large.used_pages -= pages;
    starts[page / 64] &= ~((uint64_t)1 << (page % 64));
    page = merge_locked(page, &dirty);
    pages = run_at(page)->pages;
    if (((size_t)dirty << PAGE_SHIFT) >= LARGE_RETURN &&
        ((size_t)(large.dirty + dirty) << PAGE_SHIFT) > LARGE_KEEP) {
        /* The run is busy: nobody takes it or merges with it meanwhile. */
        pthread_mutex_unlock(&large.lock);
        madvise(page_address(page), (size_t)pages << PAGE_SHIFT,
                MADV_DONTNEED);
        pthread_mutex_lock(&large.lock);
        dirty = 0;
        page = merge_locked(page, &dirty);
        pages = run_at(page)->pages;
    }
    run_mark(page, pages, dirty);
    bin_insert(page);
    pthread_mutex_unlock(&large.lock);
}

size_t large_size(const void *block)
{
    return (size_t)run_at(page_of(block))->pages << PAGE_SHIFT;
}

/* --- walks ---------------------------------------------------------------- */

/* Visits the blocks that begin in the 64 pages of a word. Without the lock: the
 * world stands still, and visit may free the block it is given. */
static void visit_word(size_t word,
                       void (*visit)(void *block, size_t bytes, void *arg),
                       void *arg)
{
    for (uint64_t left = starts[word]; left; left &= left - 1) {
        uint32_t page = (uint32_t)(word * 64) + (uint32_t)__builtin_ctzll(left);

        visit(page_address(page), (size_t)run_at(page)->pages << PAGE_SHIFT,
              arg);
    }
}

void heap_large_for_each(void (*visit)(void *block, size_t bytes, void *arg),
                         void *arg)
{
    for (size_t word = 0; word * 64 < large.top; word++)
        visit_word(word, visit, arg);
}

/* The generation bits of the 64 pages of a word: so many bytes. */
enum { WORD_GENS = 64 * (int)PAGE_BYTES / (int)POOL_BYTES };

static uint8_t *word_gens(size_t word)
{
    return heap_pool_gens(heap_pool_index(page_address((uint32_t)word * 64)));
}

_Static_assert(WORD_GENS == 2 * sizeof(uint64_t), "two loads for a word");

static bool word_may_hold(size_t word, uint8_t mask)
{
    uint64_t gens[2];

    memcpy(gens, word_gens(word), sizeof(gens));
    return ((gens[0] | gens[1]) & mask * UINT64_C(0x0101010101010101)) != 0;
}

void heap_large_for_each_in(uint8_t mask,
                            void (*visit)(void *block, size_t bytes, void *arg),
                            void *arg)
{
    for (size_t word = 0; word * 64 < large.top; word++)
        if (word_may_hold(word, mask))
            visit_word(word, visit, arg);
}

void heap_large_move_gens(uint8_t mask, uint8_t bit)
{
    for (size_t word = 0; word * 64 < large.top; word++) {
        uint8_t *gens = word_gens(word);

        if (!word_may_hold(word, mask))
            continue;
        for (int i = 0; i < WORD_GENS; i++)
            if (gens[i] & mask)
                gens[i] = (uint8_t)((gens[i] & ~mask) | bit);
    }
}

void large_stats(struct heap_stats *stats)
{
    pthread_mutex_lock(&large.lock);
    stats->large_blocks = large.blocks;
    stats->large_bytes = large.used_pages << PAGE_SHIFT;
    stats->blocks_used += large.blocks;
    stats->bytes_used += stats->large_bytes;
    stats->bytes_committed += stats->large_bytes +
                              ((size_t)large.dirty << PAGE_SHIFT);
    pthread_mutex_unlock(&large.lock);
}

static size_t verify_bins(uint32_t *runs, uint64_t *dirty)
{
    size_t wrong = 0;

    for (unsigned b = 0; b < BINS; b++) {
        uint32_t prev = NONE;

        wrong += (large.bin[b] != NONE) !=
                 (large.filled[b / 64] >> (b % 64) & 1);
        for (uint32_t p = large.bin[b]; p != NONE; p = run_at(p)->next) {
            const struct run *run = run_at(p);

            if (!run_is_free(run))
                return wrong + 1; /* not a list any more */
            wrong += bin_of(run->pages) != b || run->prev != prev ||
                     run->dirty > run->pages;
            ++*runs;
            *dirty += run->dirty;
            prev = p;
        }
    }
    return wrong;
}

size_t large_verify(void)
{
    uint32_t listed = 0, free = 0, page = 0;
    uint64_t dirty = 0;
    size_t wrong, blocks = 0, used = 0, listed_starts = 0;
    bool after_free = false;

    pthread_mutex_lock(&large.lock);
    wrong = verify_bins(&listed, &dirty);
    while (page < large.top) {
        const struct run *run = run_at(page);
        const struct run *last = run_at(page + run->pages - 1);

        if (run->pages == 0 || run->pages > large.top - page ||
            run->pages != last->pages || run->dirty != last->dirty) {
            wrong++;
            break;
        }
        wrong += after_free && run_is_free(run); /* not merged */
        after_free = run_is_free(run);
        free += after_free;
        wrong +=
            (run->dirty == RUN_USED) != (starts[page / 64] >> (page % 64) & 1);
        if (run->dirty == RUN_USED) {
            blocks++;
            used += run->pages;
        }
        page += run->pages;
    }
    wrong += free != listed || dirty != large.dirty;
    wrong += blocks != large.blocks || used != large.used_pages;
    for (size_t word = 0; word * 64 < large.top; word++)
        listed_starts += (size_t)__builtin_popcountll(starts[word]);
    wrong += listed_starts != blocks; /* none begins within a run */
    pthread_mutex_unlock(&large.lock);
    return wrong;
}
