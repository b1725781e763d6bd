/* SPDX-License-Identifier: MIT */
/*
 * The snapshot loader under a fuzzer.
 *
 *   clang -std=gnu11 -I. -g -O1 -fsanitize=fuzzer,address,undefined \
 *       -o fuzz_snapshot tests/fuzz/fuzz_snapshot.c \
 *       tests/lab/snapshot_maker.c lab/snapshot.c lab/snapshot_frame.c \
 *       lab/snapshot_content.c -lz
 *   mkdir corpus && ./fuzz_snapshot --seed corpus
 *   ./fuzz_snapshot -max_len=4096 corpus
 *
 * An input is not a file but what a file is made of: nine contents, each with
 * a length of two bytes before it.  They are packed and sealed before the
 * loader sees them, so the fuzzer need not guess checksums; a first byte that
 * is odd means that the rest is a file as it stands.
 *
 * Without libFuzzer (-DFUZZ_STANDALONE, any compiler) the program runs once
 * over each file named, as AFL and plain regression runs want it.
 */
#include "tests/lab/snapshot_maker.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t length);

static void check(const unsigned char *file, size_t length)
{
    struct snapshot *s;
    struct snapshot_error error;
    const char *broken = NULL;

    if (snapshot_parse(file, length, &s, &error)) {
        if (!error.message[0] || s || error.offset > length)
            broken = "an error without message or place";
    } else {
        broken = maker_broken_promise(s);
        snapshot_free(s);
    }
    if (error.memory > snapshot_memory_limit(length))
        broken = "the memory limit";
    if (broken) {
        fprintf(stderr, "fuzz_snapshot: broken: %s\n", broken);
        abort();
    }
}

/* The next content of the input: two bytes of length, and so many bytes. */
static void take(struct maker *maker, int section, const uint8_t **data,
                 size_t *length)
{
    size_t want = 0;

    maker_set(maker, section, "", 0);
    if (*length < 2)
        return;
    want = (size_t)(*data)[0] | (size_t)(*data)[1] << 8;
    *data += 2;
    *length -= 2;
    if (want > *length)
        want = *length;
    if (want > MAKER_ROOM)
        want = MAKER_ROOM;
    maker_set(maker, section, *data, want);
    *data += want;
    *length -= want;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t length)
{
    struct maker maker;
    unsigned char *file;

    if (length == 0)
        return 0;
    if (data[0] & 1) {
        check(data + 1, length - 1);
        return 0;
    }
    data++;
    length--;
    for (int i = 0; i < MAKER_SECTIONS; i++)
        take(&maker, i, &data, &length);
    file = maker_file(&maker, &length);
    check(file, length);
    free(file);
    return 0;
}

/* Writes the sample, as contents and as a file, to folder. */
static int write_seeds(const char *folder)
{
    char path[4096];
    struct maker maker;
    size_t length;
    unsigned char *file;
    FILE *out;

    maker_sample(&maker);
    snprintf(path, sizeof path, "%s/contents", folder);
    out = fopen(path, "wb");
    if (!out)
        return -1;
    fputc(0, out);
    for (int i = 0; i < MAKER_SECTIONS; i++) {
        fputc((int)maker.used[i], out);
        fputc(0, out);
        fwrite(maker.content[i], 1, maker.used[i], out);
    }
    fclose(out);
    snprintf(path, sizeof path, "%s/file", folder);
    out = fopen(path, "wb");
    if (!out)
        return -1;
    file = maker_file(&maker, &length);
    fputc(1, out);
    fwrite(file, 1, length, out);
    free(file);
    return fclose(out);
}

int LLVMFuzzerInitialize(int *argc, char ***argv);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    if (*argc != 3 || strcmp((*argv)[1], "--seed"))
        return 0;
    if (write_seeds((*argv)[2])) {
        perror((*argv)[2]);
        exit(2);
    }
    exit(0);
}

#ifdef FUZZ_STANDALONE
int main(int argc, char **argv)
{
    LLVMFuzzerInitialize(&argc, &argv);
    for (int i = 1; i < argc; i++) {
        static uint8_t data[1 << 20];
        FILE *file = fopen(argv[i], "rb");

        if (!file) {
            perror(argv[i]);
            return 2;
        }
        LLVMFuzzerTestOneInput(data, fread(data, 1, sizeof data, file));
        fclose(file);
    }
    return 0;
}
#endif
