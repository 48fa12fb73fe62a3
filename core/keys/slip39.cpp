// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/slip39.h"

#include "crypto/hash.h"
#include "crypto/kdf.h"
#include "keys/slip39_share.h"

#include <algorithm>
#include <map>

namespace sheaf::keys::slip39 {

namespace {

constexpr std::uint8_t kSecretAt = 255; // where the polynomials have the secret,
constexpr std::uint8_t kDigestAt = 254; // and where they have what proves it
constexpr std::size_t kDigestSize = 4;
constexpr unsigned kMost = 16;
constexpr std::uint32_t kRoundIterations = 2500;
constexpr std::uint8_t kRounds = 4;

tl::unexpected<Error> wrong(std::string why) { return failure(ErrorCode::InvalidInput, std::move(why)); }

/// A product in GF(256) modulo x^8 + x^4 + x^3 + x + 1, without a table or a branch: how long it takes and what memory
/// it touches says nothing of the factors.
std::uint8_t times(std::uint8_t a, std::uint8_t b)
{
    unsigned product = 0;
    unsigned shifted = a;
    for (unsigned bit = 0; bit < 8; ++bit) {
        product ^= shifted & (0U - (b >> bit & 1U));
        shifted = (shifted << 1U ^ (0x11BU & (0U - (shifted >> 7U)))) & 0xFFU;
    }
    return static_cast<std::uint8_t>(product);
}

/// a^254, since a^255 is 1.
std::uint8_t inverse(std::uint8_t a)
{
    std::uint8_t power = a;
    for (int i = 0; i < 6; ++i)
        power = times(times(power, power), a); // a^(2^(i+2) - 1)
    return times(power, power);
}

using Points = std::map<std::uint8_t, Secret>; ///< by their x

/// Where the polynomial through the points is at `x` (Lagrange), for each byte by itself.
Secret interpolate(const Points &points, std::uint8_t x)
{
    Secret out(points.begin()->second.size());
    for (const auto &[at, value] : points) {
        std::uint8_t basis = 1; // of places alone, which are no secret
        for (const auto &[other, unused] : points) {
            if (other != at)
                basis = times(
                    basis, times(static_cast<std::uint8_t>(x ^ other), inverse(static_cast<std::uint8_t>(at ^ other))));
        }
        for (std::size_t i = 0; i < out.size(); ++i)
            out.writable()[i] = static_cast<std::uint8_t>(out.view()[i] ^ times(value.view()[i], basis));
    }
    return out;
}

/// The first bytes of HMAC-SHA-256 with what follows them in the digest's point as its key.
bool isDigestOf(const Secret &digest, const Secret &secret)
{
    std::array<std::uint8_t, 32> mac = crypto::hmacSha256(digest.view().subspan(kDigestSize), secret.view());
    const bool same = equalConstantTime(BytesView(mac).first(kDigestSize), digest.view().first(kDigestSize));
    wipe(mac);
    return same;
}

Secret randomOf(std::size_t size, crypto::Entropy &entropy)
{
    Secret out(size);
    entropy.fill(out.writable());
    return out;
}

Secret digestFor(const Secret &secret, crypto::Entropy &entropy)
{
    Secret digest = randomOf(secret.size(), entropy);
    std::array<std::uint8_t, 32> mac = crypto::hmacSha256(digest.view().subspan(kDigestSize), secret.view());
    std::copy_n(mac.begin(), kDigestSize, digest.writable().begin());
    wipe(mac);
    return digest;
}

/// `count` points of a polynomial that `threshold` of them make again.
Points splitOnce(const Secret &secret, unsigned threshold, unsigned count, crypto::Entropy &entropy)
{
    Points out;
    if (threshold == 1) {
        for (unsigned x = 0; x < count; ++x)
            out.emplace(static_cast<std::uint8_t>(x), secret.clone());
        return out;
    }
    Points base;
    for (unsigned x = 0; x + 2 < threshold; ++x)
        base.emplace(static_cast<std::uint8_t>(x), randomOf(secret.size(), entropy));
    base.emplace(kDigestAt, digestFor(secret, entropy));
    base.emplace(kSecretAt, secret.clone());
    for (unsigned x = 0; x < count; ++x) {
        const auto place = static_cast<std::uint8_t>(x);
        const auto known = base.find(place);
        out.emplace(place, known != base.end() ? known->second.clone() : interpolate(base, place));
    }
    return out;
}

Result<Secret> joinOnce(const Points &points, unsigned threshold)
{
    if (threshold == 1)
        return points.begin()->second.clone();
    Secret secret = interpolate(points, kSecretAt);
    if (!isDigestOf(interpolate(points, kDigestAt), secret))
        return wrong("the shares do not fit together: their digest is wrong");
    return secret;
}

/// One round of the Feistel network: PBKDF2 of the round's number and the passphrase, salted with the half.
Secret roundOf(std::uint8_t round, const Secret &passphrase, const Share &head, const Secret &half)
{
    Secret password(1 + passphrase.size());
    password.writable()[0] = round;
    std::copy(passphrase.view().begin(), passphrase.view().end(), password.writable().subspan(1).begin());
    Bytes prefix;
    if (!head.isExtendable) {
        prefix = toBytes(asBytes("shamir"));
        prefix.push_back(static_cast<std::uint8_t>(head.identifier >> 8U));
        prefix.push_back(static_cast<std::uint8_t>(head.identifier));
    }
    Secret salt(prefix.size() + half.size());
    std::copy(prefix.begin(), prefix.end(), salt.writable().begin());
    std::copy(half.view().begin(), half.view().end(), salt.writable().subspan(prefix.size()).begin());
    return crypto::pbkdf2HmacSha256(password.view(), salt.view(), kRoundIterations << head.iterationExponent,
                                    half.size());
}

/// SLIP-39, "Encryption of the master secret"; decryption takes the rounds from the last to the first.
Secret crypted(const Secret &secret, const Secret &passphrase, const Share &head, bool encrypts)
{
    const std::size_t half = secret.size() / 2;
    Secret left = Secret::copyOf(secret.view().first(half));
    Secret right = Secret::copyOf(secret.view().subspan(half));
    for (std::uint8_t i = 0; i < kRounds; ++i) {
        const auto round = static_cast<std::uint8_t>(encrypts ? i : kRounds - 1 - i);
        const Secret mask = roundOf(round, passphrase, head, right);
        for (std::size_t at = 0; at < half; ++at)
            left.writable()[at] = static_cast<std::uint8_t>(left.view()[at] ^ mask.view()[at]);
        std::swap(left, right);
    }
    Secret out(secret.size());
    std::copy(right.view().begin(), right.view().end(), out.writable().begin());
    std::copy(left.view().begin(), left.view().end(), out.writable().subspan(half).begin());
    return out;
}

Result<void> checkPassphrase(const Secret &passphrase)
{
    const BytesView bytes = passphrase.view();
    if (std::any_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte < 32 || byte > 126; }))
        return wrong("a passphrase of SLIP-39 is printable ASCII");
    return {};
}

Result<void> checkScheme(const Scheme &scheme)
{
    if (scheme.groups.empty() || scheme.groups.size() > kMost)
        return wrong("1 to 16 groups");
    if (scheme.groupThreshold < 1 || scheme.groupThreshold > scheme.groups.size())
        return wrong("the group threshold is between 1 and the number of groups");
    if (scheme.iterationExponent > kMostExponent)
        return wrong("the iteration exponent is between 0 and 15");
    for (const Group &group : scheme.groups) {
        if (group.count < 1 || group.count > kMost || group.threshold < 1 || group.threshold > group.count)
            return wrong("a group has 1 to 16 shares, and a threshold between 1 and their number");
        if (group.threshold == 1 && group.count > 1)
            return wrong("one share of several would be copies of one: take one of one, and copy it");
    }
    return {};
}

/// The shares of a secret by group and member.
struct Collected
{
    Share head; ///< what all have in common
    std::map<std::uint8_t, Points> groups;
    std::map<std::uint8_t, unsigned> thresholds;
};

bool belongTogether(const Share &a, const Share &b)
{
    return a.identifier == b.identifier && a.isExtendable == b.isExtendable &&
           a.iterationExponent == b.iterationExponent && a.groupThreshold == b.groupThreshold &&
           a.groupCount == b.groupCount && a.value.size() == b.value.size();
}

Result<void> collect(Collected &all, Share share)
{
    if (!belongTogether(all.head, share))
        return wrong("belongs to another secret than the first, or to another splitting of it");
    const auto [threshold, isFirst] = all.thresholds.emplace(share.groupIndex, share.memberThreshold);
    if (!isFirst && threshold->second != share.memberThreshold)
        return wrong("says another threshold than its group");
    Points &points = all.groups[share.groupIndex];
    const auto known = points.find(share.memberIndex);
    if (known != points.end() && known->second != share.value)
        return wrong("is another share with the same number in its group");
    points.emplace(share.memberIndex, std::move(share.value));
    return {};
}

Result<Collected> collected(const std::vector<Secret> &shares)
{
    if (shares.empty())
        return wrong("there are no shares");
    Collected all;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        auto share = parseShare(shares[i]);
        if (share && i == 0) {
            all.head = Share{share->identifier,  share->isExtendable,    share->iterationExponent,
                             share->groupIndex,  share->groupThreshold,  share->groupCount,
                             share->memberIndex, share->memberThreshold, Secret(share->value.size())};
        }
        auto taken = share ? collect(all, std::move(*share)) : Result<void>(failure(std::move(share).error()));
        if (!taken)
            return failure(inContext(std::move(taken).error(), "share " + std::to_string(i + 1)));
    }
    return all;
}

/// As many as are needed: the rest has nothing to say.
void dropBeyond(Points &points, unsigned threshold)
{
    while (points.size() > threshold)
        points.erase(std::prev(points.end()));
}

} // namespace

Result<SharePlace> placeOf(const Secret &share)
{
    SHEAF_TRY(read, parseShare(share));
    const Secret words = wordsOf(read);
    const auto spaces = std::count(words.view().begin(), words.view().end(), std::uint8_t{' '});
    return SharePlace{read.groupIndex + 1U, read.memberIndex + 1U, static_cast<std::size_t>(spaces) + 1};
}

unsigned Progress::completeGroups() const
{
    return static_cast<unsigned>(
        std::count_if(groups.begin(), groups.end(), [](const OfGroup &group) { return group.isComplete(); }));
}

Result<Progress> progressOf(const std::vector<Secret> &shares)
{
    SHEAF_TRY(all, collected(shares));
    Progress progress;
    progress.groupThreshold = all.head.groupThreshold;
    progress.groupCount = all.head.groupCount;
    for (const auto &[group, points] : all.groups)
        progress.groups.push_back({group + 1U, static_cast<unsigned>(points.size()), all.thresholds[group]});
    return progress;
}

Result<Groups> split(const Secret &secret, const Secret &passphrase, const Scheme &scheme, crypto::Entropy &entropy)
{
    if (secret.size() < kLeastSecret || secret.size() > kMostSecret || secret.size() % 2 != 0)
        return wrong("a secret has 16 to 64 bytes, an even number");
    SHEAF_CHECK(checkScheme(scheme));
    SHEAF_CHECK(checkPassphrase(passphrase));
    std::array<std::uint8_t, 2> identifier{};
    entropy.fill(identifier);
    Share share;
    share.identifier = static_cast<std::uint16_t>((identifier[0] << 8 | identifier[1]) & 0x7FFF);
    share.isExtendable = scheme.isExtendable;
    share.iterationExponent = static_cast<std::uint8_t>(scheme.iterationExponent);
    share.groupThreshold = static_cast<std::uint8_t>(scheme.groupThreshold);
    share.groupCount = static_cast<std::uint8_t>(scheme.groups.size());
    const Secret sealed = crypted(secret, passphrase, share, /*encrypts=*/true);
    Groups out;
    for (auto &[group, value] : splitOnce(sealed, scheme.groupThreshold, share.groupCount, entropy)) {
        const Group &wanted = scheme.groups[group];
        share.groupIndex = group;
        share.memberThreshold = static_cast<std::uint8_t>(wanted.threshold);
        std::vector<Secret> &words = out.emplace_back();
        for (auto &[member, point] : splitOnce(value, wanted.threshold, wanted.count, entropy)) {
            share.memberIndex = member;
            share.value = point.clone();
            words.push_back(wordsOf(share));
        }
    }
    return out;
}

Result<Secret> combine(const std::vector<Secret> &shares, const Secret &passphrase, unsigned mostExponent)
{
    SHEAF_CHECK(checkPassphrase(passphrase));
    SHEAF_TRY(all, collected(shares));
    if (all.head.iterationExponent > mostExponent)
        return failure(ErrorCode::Unsupported, "the shares want " +
                                                   std::to_string(10'000ULL << all.head.iterationExponent) +
                                                   " rounds of PBKDF2, more than are computed here");
    Points groups;
    std::string missing;
    for (auto &[group, points] : all.groups) {
        const unsigned threshold = all.thresholds[group];
        if (points.size() < threshold) {
            missing += "; of group " + std::to_string(group + 1) + " there are " + std::to_string(points.size()) +
                       " of " + std::to_string(threshold) + " shares";
            continue;
        }
        dropBeyond(points, threshold);
        SHEAF_TRY(value, joinOnce(points, threshold));
        groups.emplace(group, std::move(value));
    }
    if (groups.size() < all.head.groupThreshold)
        return wrong("not enough shares: " + std::to_string(groups.size()) + " of " +
                     std::to_string(all.head.groupThreshold) + " groups are complete" + missing);
    dropBeyond(groups, all.head.groupThreshold);
    SHEAF_TRY(sealed, joinOnce(groups, all.head.groupThreshold));
    return crypted(sealed, passphrase, all.head, /*encrypts=*/false);
}

} // namespace sheaf::keys::slip39
