/* SPDX-License-Identifier: MIT */
/*
 * Whose pages are whose, as Linux tells: /proc/self/pagemap has a word for each
 * page, in which bit 63 says that it is in memory and bit 56 that no other
 * process maps it. The parent stays alive and maps all that was there before
 * the fork, so in a child the second bit marks copies.
 */
#include "experiments/lessons/copy_on_write.h"
#include "runtime/heap/walk.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

enum { WORDS = 4096, PAGES_MOST = 1 << 16 };

/* Those that were there to be shared; children inherit it. */
static bool shared[PAGES_MOST];

#define PRESENT   (UINT64_C(1) << 63)
#define EXCLUSIVE (UINT64_C(1) << 56)

/* Calls for every page of the pools, as far as there is room in `shared`. */
static bool for_each(void (*visit)(size_t page, uint64_t word, void *arg),
                     void *arg)
{
    static uint64_t word[WORDS]; /* one thread looks */
    size_t first = (uintptr_t)heap_base >> PAGE_SHIFT;
    size_t left = heap_pool_limit() << (POOL_SHIFT - PAGE_SHIFT), page = 0;
    int file = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);

    if (file < 0)
        return false;
    if (left > PAGES_MOST)
        left = PAGES_MOST;
    while (left > 0) {
        size_t n = left < WORDS ? left : WORDS;
        ssize_t got = pread(file, word, n * sizeof word[0],
                            (off_t)(first * sizeof word[0]));

        if (got != (ssize_t)(n * sizeof word[0]))
            break;
        for (size_t i = 0; i < n; i++)
            visit(page++, word[i], arg);
        first += n;
        left -= n;
    }
    close(file);
    return left == 0;
}

static void remember(size_t page, uint64_t found, void *unused)
{
    (void)unused;
    shared[page] = (found & PRESENT) != 0;
}

bool pages_share(void)
{
    return for_each(remember, NULL);
}

static void look_at(size_t page, uint64_t found, void *arg)
{
    struct pages *pages = arg;

    if (!shared[page])
        return;
    pages->shared++;
    pages->own += (found & PRESENT) && (found & EXCLUSIVE);
}

bool pages_look(struct pages *pages)
{
    *pages = (struct pages){0, 0};
    return for_each(look_at, pages);
}

size_t pages_private_bytes(void)
{
    FILE *file = fopen("/proc/self/smaps_rollup", "r");
    char line[256];
    size_t kilobytes = 0;

    while (file && fgets(line, sizeof line, file))
        if (sscanf(line, "Private_Dirty: %zu", &kilobytes) == 1)
            break;
    if (file)
        fclose(file);
    return kilobytes << 10;
}

void pages_stay_small(void)
{
    /* where it does not apply there are no huge pages */
    (void)madvise(heap_base, HEAP_SMALL, MADV_NOHUGEPAGE);
}
