/* SPDX-License-Identifier: MIT */
/*
 * The outside of a snapshot file: header, checksum, sections, compression,
 * and the numbers and names that sections are made of.
 */
#include "lab/snapshot_reader.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

static const unsigned char magic[8] = {0x89, 'H',  'E',  'A',
                                       'P',  '\r', '\n', 0x1a};

#define VERSION        1
#define HEADER_BYTES   20 /* magic, version, length */
#define CHECKSUM_BYTES 4
#define SECTION_BYTES  12 /* tag, content's bytes, stored bytes */

static uint32_t little32(const unsigned char *at)
{
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 |
           (uint32_t)at[3] << 24;
}

static uint64_t little64(const unsigned char *at)
{
    return little32(at) | (uint64_t)little32(at + 4) << 32;
}

const char *reader_tag(enum reader_section section)
{
    static const char *const tags[SECTIONS] = {
        "META", "TYPE", "NODE", "FLAG", "SIZE", "EXTN", "DEGR", "HOTN", "EDGE"};

    return tags[section];
}

/* Length before checksum, so that a file cut short is called that. */
static int frame_header(struct reader *reader)
{
    const unsigned char *data = reader->data;
    uint64_t length = reader->length, claimed;
    uint32_t version, sum;

    for (unsigned i = 0; i < sizeof magic; i++)
        if (i >= length || data[i] != magic[i])
            return reader_fail(reader, i,
                               i >= length
                                   ? "the file ends inside the magic"
                                   : "not a heap snapshot: wrong magic");
    if (length < HEADER_BYTES)
        return reader_fail(reader, length, "the file ends inside the header");
    version = little32(data + 8);
    if (version != VERSION)
        return reader_fail(reader, 8,
                           "version %" PRIu32 " of the format; "
                           "this program reads version %d",
                           version, VERSION);
    if (length > READER_MAX_FILE)
        return reader_fail(reader, READER_MAX_FILE,
                           "a snapshot ends here at "
                           "the latest; this one has %" PRIu64 " bytes",
                           length);
    claimed = little64(data + 12);
    if (claimed != length)
        return reader_fail(reader, 12,
                           "the header says %" PRIu64 " bytes, "
                           "the file has %" PRIu64,
                           claimed, length);
    if (length < HEADER_BYTES + CHECKSUM_BYTES)
        return reader_fail(reader, length,
                           "the file ends before the "
                           "checksum");
    length -= CHECKSUM_BYTES;
    sum = (uint32_t)crc32(0, data, (uInt)length);
    if (sum != little32(data + length))
        return reader_fail(reader, length,
                           "wrong checksum: the file says "
                           "%08" PRIx32 ", its bytes give %08" PRIx32,
                           little32(data + length), sum);
    return 0;
}

int reader_frame(struct reader *reader)
{
    uint64_t at = HEADER_BYTES, end;

    if (frame_header(reader))
        return -1;
    end = reader->length - CHECKSUM_BYTES;
    for (enum reader_section i = 0; i < SECTIONS; i++) {
        struct reader_span *span = &reader->span[i];
        const unsigned char *head = reader->data + at;

        if (end - at < SECTION_BYTES)
            return reader_fail(reader, at,
                               "the file ends where section %s "
                               "should begin",
                               reader_tag(i));
        if (memcmp(head, reader_tag(i), 4))
            return reader_fail(reader, at, "section %s should begin here",
                               reader_tag(i));
        span->raw = little32(head + 4);
        span->stored = little32(head + 8);
        span->offset = at + SECTION_BYTES;
        if (span->stored > end - span->offset)
            return reader_fail(reader, at + 8,
                               "section %s is said to have "
                               "%" PRIu32 " bytes, the file has %" PRIu64
                               " more",
                               reader_tag(i), span->stored, end - span->offset);
        if (span->raw > (uint64_t)span->stored * READER_MAX_RATIO)
            return reader_fail(reader, at + 4,
                               "section %s is said to hold "
                               "%" PRIu32 " bytes, which %" PRIu32
                               " compressed bytes cannot",
                               reader_tag(i), span->raw, span->stored);
        at = span->offset + span->stored;
    }
    if (at != end)
        return reader_fail(reader, at,
                           "%" PRIu64 " bytes after the last "
                           "section",
                           end - at);
    return 0;
}

int reader_open(struct reader *reader, enum reader_section section)
{
    const struct reader_span *span = &reader->span[section];
    z_stream z = {.next_in = (z_const Bytef *)(reader->data + span->offset),
                  .avail_in = span->stored};
    int status;

    reader->section = section;
    reader->at = reader->end = 0;
    reader->content = reader_alloc(reader, (uint64_t)span->raw + 1, 1);
    if (!reader->content)
        return -1;
    reader->end = span->raw;
    if (inflateInit(&z) != Z_OK)
        return reader_fail(reader, SNAPSHOT_NO_OFFSET, "out of memory");
    z.next_out = reader->content;
    z.avail_out = span->raw;
    status = inflate(&z, Z_FINISH);
    inflateEnd(&z);
    if (status == Z_MEM_ERROR)
        return reader_fail(reader, SNAPSHOT_NO_OFFSET, "out of memory");
    if (status == Z_STREAM_END && z.avail_out)
        return reader_fail(reader, span->offset,
                           "section %s holds %lu bytes, "
                           "not %" PRIu32 " as it says",
                           reader_tag(section), z.total_out, span->raw);
    if (status == Z_STREAM_END && z.avail_in)
        return reader_fail(reader, span->offset + z.total_in,
                           "%u bytes after the compressed data of section %s",
                           z.avail_in, reader_tag(section));
    if (status == Z_STREAM_END)
        return 0;
    if (status == Z_BUF_ERROR && !z.avail_out && z.avail_in)
        return reader_fail(reader, span->offset + z.total_in,
                           "section %s "
                           "holds more than the %" PRIu32 " bytes it says",
                           reader_tag(section), span->raw);
    return reader_fail(reader, span->offset + z.total_in,
                       "section %s: "
                       "damaged compressed data (%s)",
                       reader_tag(section),
                       z.msg ? z.msg : "it ends too early");
}

int reader_close(struct reader *reader)
{
    uint32_t left = reader->end - reader->at;

    if (left)
        return reader_fail_content(reader, reader->at,
                                   "%" PRIu32 " bytes too many", left);
    free(reader->content);
    reader->content = NULL;
    reader_freed(reader, (uint64_t)reader->end + 1);
    return 0;
}

int reader_number(struct reader *reader, const char *what, uint64_t max,
                  uint64_t *out)
{
    uint32_t begin = reader->at, at = begin;
    uint64_t value = 0;
    unsigned char byte;

    do {
        unsigned shift = 7 * (at - begin);

        if (at == reader->end)
            return reader_fail_content(reader, at,
                                       "the section ends inside "
                                       "%s",
                                       what);
        if (shift > 56)
            return reader_fail_content(reader, begin,
                                       "%s has more than nine "
                                       "bytes",
                                       what);
        byte = reader->content[at++];
        value |= (uint64_t)(byte & 127) << shift;
    } while (byte & 128);
    if (!byte && at - begin > 1)
        return reader_fail_content(reader, begin,
                                   "%s is not written in as "
                                   "few bytes as it can be",
                                   what);
    if (value > max)
        return reader_fail_content(reader, begin,
                                   "%s is %" PRIu64 ", more "
                                   "than %" PRIu64,
                                   what, value, max);
    reader->at = at;
    *out = value;
    return 0;
}

int reader_byte(struct reader *reader, const char *what, unsigned limit,
                uint8_t *out)
{
    if (reader->at == reader->end)
        return reader_fail_content(reader, reader->at,
                                   "the section ends before %s", what);
    *out = reader->content[reader->at];
    if (*out >= limit)
        return reader_fail_content(reader, reader->at,
                                   "%s is %u, not below "
                                   "%u",
                                   what, *out, limit);
    reader->at++;
    return 0;
}

/*
 * Bytes of the UTF-8 character at text, which ends in a NUL; 0 if there is
 * none, or a control character, which a terminal might obey.
 */
static unsigned character(const unsigned char *text)
{
    static const uint32_t least[5] = {0, 0x20, 0xa0, 0x800, 0x10000};
    unsigned bytes = text[0] < 0x80   ? 1
                     : text[0] < 0xc0 ? 0
                     : text[0] < 0xe0 ? 2
                     : text[0] < 0xf0 ? 3
                     : text[0] < 0xf8 ? 4
                                      : 0;
    uint32_t code = bytes < 2 ? text[0] : text[0] & (0x7fu >> bytes);

    if (!bytes)
        return 0;
    for (unsigned i = 1; i < bytes; i++) {
        if ((text[i] & 0xc0) != 0x80)
            return 0;
        code = code << 6 | (text[i] & 0x3f);
    }
    if (code < least[bytes] || code == 0x7f || code > 0x10ffff ||
        (code >= 0xd800 && code < 0xe000))
        return 0;
    return bytes;
}

int reader_name(struct reader *reader, const char *what,
                char out[READER_MAX_NAME + 1])
{
    uint64_t length;
    uint32_t begin;

    if (reader_number(reader, what, READER_MAX_NAME, &length))
        return -1;
    begin = reader->at;
    if (length > reader->end - begin)
        return reader_fail_content(reader, reader->end,
                                   "the section ends inside %s", what);
    memcpy(out, reader->content + begin, (size_t)length);
    out[length] = '\0';
    for (uint32_t i = 0; i < length;) {
        unsigned bytes = character((unsigned char *)out + i);

        if (!bytes)
            return reader_fail_content(reader, begin + i,
                                       "%s is not printable "
                                       "UTF-8",
                                       what);
        i += bytes;
    }
    reader->at = begin + (uint32_t)length;
    return 0;
}
