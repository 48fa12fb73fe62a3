// SPDX-License-Identifier: GPL-3.0-or-later
Task<Result<Value>> f(std::string name, Room *room, std::function<int(const int &)> by)
{
    const Pair pair{.a = 1, .b = 2}; // co_await g({1}) in a comment
    const auto lambda = [name] { return name.size(); };
    auto r = co_await room->g(std::move(pair));
    if (auto x = co_await h(lambda); x) {
        co_return Value{.a = 1, .b = x ? 1 : 2};
    }
    const char *text = "co_await g({1}) ? [n] {}";
    SHEAF_CO_TRY(value, co_await h(name));
    for (int i = 0; i < 3; ++i) {
        co_await h(i);
    }
    const auto plain = [](int n) -> Task<int> { co_return n; };
    const auto starts = [name] {
        const auto inner = [](int n) -> Task<int> { co_return n; };
        return inner(1);
    };
    co_return Value{};
}
class Room final
{
    int m_count{0};
    Task<> next() { co_await turn(); }
    Task<int> count()
    {
        const int count = m_count; // a member would be moved from
        co_return count;
    }
    Task<int> size() { co_return m_rows.size(); }
    Task<int> twice() { co_return m_count + m_count; }
    Task<Result<int>> checked() { co_return Result<int>(m_count); }
    Task<int> first()
    {
        auto rows = co_await d->read();
        co_return rows->front();
    }
    Task<int> asked() { co_return d->count(m_count); }
    void set(const Task<int> &task, int &into);
};
