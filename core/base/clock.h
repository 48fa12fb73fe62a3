// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace sheaf {

/// Seconds since 1970-01-01 UTC, as block timestamps are counted.
using UnixTime = std::chrono::sys_seconds;

/// Where time comes from; a test brings its own, and so needs no sleeping.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual UnixTime now() const = 0;
    /// For durations: never goes back, whatever happens to the system's time.
    virtual std::chrono::steady_clock::time_point steadyNow() const = 0;

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

class SystemClock final : public Clock
{
public:
    UnixTime now() const override { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }
    std::chrono::steady_clock::time_point steadyNow() const override { return std::chrono::steady_clock::now(); }
};

/// Stands still until it is told to move.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(UnixTime start) : m_now(start) {}
    UnixTime now() const override { return m_now; }
    std::chrono::steady_clock::time_point steadyNow() const override { return m_steady; }
    void advance(std::chrono::seconds by)
    {
        m_now += by;
        m_steady += by;
    }
    void set(UnixTime now) { m_now = now; }

private:
    UnixTime m_now;
    std::chrono::steady_clock::time_point m_steady{};
};

inline std::int64_t toUnixSeconds(UnixTime time) { return time.time_since_epoch().count(); }
inline UnixTime fromUnixSeconds(std::int64_t seconds) { return UnixTime{std::chrono::seconds{seconds}}; }

} // namespace sheaf
