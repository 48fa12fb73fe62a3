# SPDX-License-Identifier: GPL-3.0-or-later
"""What Xvfb has in its frame buffer, and how it becomes a PNG: both exact to the pixel, and without a library."""
import struct
import zlib


def read_xwd(path):
    """Width, height and RGB rows of the X server's frame buffer."""
    data = path.read_bytes()
    head = struct.unpack(">25I", data[:100])
    header_size, width, height, row, colours = head[0], head[4], head[5], head[12], head[19]
    at = header_size + colours * 12
    rows = []
    for y in range(height):
        line = data[at + y * row:at + y * row + width * 4]
        rgb = bytearray(width * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = line[2::4], line[1::4], line[0::4]
        rows.append(bytes(rgb))
    return width, height, rows


def write_png(path, width, height, rows):
    def chunk(kind, content):
        body = kind + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))

    raw = b"".join(b"\0" + row for row in rows)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
                     + chunk(b"IDAT", zlib.compress(raw, 9)) + chunk(b"IEND", b""))
