// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_system.h"

#include <fstream>
#include <functional>
#include <map>
#include <optional>
#include <set>

/// What a loss of power may leave of the files that were being written: a recorder of the steps that are taken through
/// FileSystem, and a model of a disk that keeps of them what POSIX promises and no more.
namespace sheaf::wallet::test {

namespace fs = std::filesystem;

struct Step
{
    enum class Kind {
        Create,
        Write,
        SyncFile,
        Rename,
        Remove,
        MakeFolder,
        SyncFolder,
        Foreign, ///< a file that something else wrote, and synced by itself: SQLite
    };
    Kind kind = Kind::Create;
    fs::path path;
    fs::path to = {}; ///< of a rename
    Bytes bytes = {}; ///< of a write
};

inline bool isSync(const Step &step)
{
    return step.kind == Step::Kind::SyncFile || step.kind == Step::Kind::SyncFolder;
}

inline Bytes contentOf(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return Bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
}

/// Takes every step on the computer's own disk, and writes down which.
class RecordingFiles final : public FileSystem
{
public:
    /// Files there that others write are noted before each step.
    explicit RecordingFiles(fs::path folder) : m_folder(std::move(folder)) {}

    std::vector<Step> steps;

    Result<std::unique_ptr<File>> create(const fs::path &path, Create mode) override
    {
        note({Step::Kind::Create, path});
        m_own.insert(path);
        SHEAF_TRY(file, m_disk.create(path, mode));
        return std::make_unique<RecordedFile>(*this, std::move(file), path);
    }
    Result<void> rename(const fs::path &from, const fs::path &to) override
    {
        note({Step::Kind::Rename, from, to});
        m_own.insert(to);
        return m_disk.rename(from, to);
    }
    Result<void> remove(const fs::path &path) override
    {
        note({Step::Kind::Remove, path});
        return m_disk.remove(path);
    }
    Result<void> makeFolder(const fs::path &path) override
    {
        note({Step::Kind::MakeFolder, path});
        return m_disk.makeFolder(path);
    }
    Result<void> syncFolder(const fs::path &path) override
    {
        note({Step::Kind::SyncFolder, path});
        return m_disk.syncFolder(path);
    }

private:
    class RecordedFile final : public File
    {
    public:
        RecordedFile(RecordingFiles &to, std::unique_ptr<File> file, fs::path path)
            : m_to(to), m_file(std::move(file)), m_path(std::move(path))
        {
        }
        Result<void> write(BytesView bytes) override
        {
            m_to.note({Step::Kind::Write, m_path, {}, toBytes(bytes)});
            return m_file->write(bytes);
        }
        Result<void> sync() override
        {
            m_to.note({Step::Kind::SyncFile, m_path});
            return m_file->sync();
        }

    private:
        RecordingFiles &m_to;
        std::unique_ptr<File> m_file;
        fs::path m_path;
    };

    void note(Step step)
    {
        std::error_code none;
        for (const auto &entry : fs::directory_iterator(m_folder, none))
            if (entry.is_regular_file() && !m_own.contains(entry.path()))
                noteForeign(entry.path());
        steps.push_back(std::move(step));
    }

    void noteForeign(const fs::path &path)
    {
        Bytes bytes = contentOf(path);
        if (const auto known = m_foreign.find(path); known != m_foreign.end() && known->second == bytes)
            return;
        m_foreign[path] = bytes;
        steps.push_back({Step::Kind::Foreign, path, {}, std::move(bytes)});
    }

    FileSystem &m_disk = FileSystem::system();
    std::map<fs::path, Bytes> m_foreign;
    fs::path m_folder;
    std::set<fs::path> m_own;
};

/// What is in one folder after the power is back: name to content. None where the folder itself is gone.
using Remains = std::optional<std::map<std::string, Bytes>>;

/// One folder on a disk that has been told to keep something.
class ModelDisk final
{
public:
    explicit ModelDisk(fs::path folder, const std::map<std::string, Bytes> &safe = {}) : m_folder(std::move(folder))
    {
        for (const auto &[name, bytes] : safe)
            m_safeNames[name] = m_names[name] = add(bytes);
    }

    void take(const Step &step)
    {
        const std::string name = step.path.filename().string();
        switch (step.kind) {
        case Step::Kind::Create:
            create(name);
            break;
        case Step::Kind::Write:
            append(inode(name).now, step.bytes);
            break;
        case Step::Kind::SyncFile:
            inode(name).safe = inode(name).now;
            break;
        case Step::Kind::Rename:
            change({name, step.to.filename().string(), m_names.at(name)});
            break;
        case Step::Kind::Remove:
            if (m_names.contains(name))
                change({name, {}, 0});
            break;
        case Step::Kind::MakeFolder:
            m_isFolderSafe = m_isFolderSafe && !isAbove(step.path);
            break;
        case Step::Kind::SyncFolder:
            if (step.path == m_folder)
                syncNames();
            else if (isAbove(step.path / "x"))
                m_isFolderSafe = true; // one level alone is made here
            break;
        case Step::Kind::Foreign:
            m_safeNames[name] = m_names[name] = add(step.bytes);
            break;
        }
    }

    /// Everything that may be there after the power went now: of the names that were changed since the last sync each
    /// may be as before or after, whatever the others are; of the bytes none, all, the first half, or as many zeros.
    void forEachRemains(const std::function<void(const Remains &)> &look) const
    {
        if (!m_isFolderSafe)
            look({});
        for (std::size_t which = 0; which < std::size_t{1} << m_changes.size(); ++which) {
            std::map<std::string, std::size_t> names = m_safeNames;
            for (std::size_t i = 0; i < m_changes.size(); ++i)
                if ((which >> i & 1U) != 0)
                    apply(m_changes[i], names);
            std::map<std::string, Bytes> found;
            forEachContent(names, names.begin(), found, look);
        }
    }

private:
    struct Inode
    {
        Bytes safe;
        Bytes now;
    };
    struct Change
    {
        std::string from; ///< that is no name any more; empty for a new one
        std::string to;   ///< empty for one that was removed
        std::size_t inode = 0;
    };
    using Names = std::map<std::string, std::size_t>;

    std::size_t add(const Bytes &safe)
    {
        m_inodes.push_back({safe, safe});
        return m_inodes.size() - 1;
    }
    Inode &inode(const std::string &name) { return m_inodes.at(m_names.at(name)); }
    bool isAbove(const fs::path &path) const
    {
        return path == m_folder || m_folder.parent_path() == path.parent_path();
    }
    void create(const std::string &name)
    {
        if (m_names.contains(name))
            inode(name).now.clear();
        else
            change({{}, name, add({})});
    }
    void change(Change change)
    {
        apply(change, m_names);
        m_changes.push_back(std::move(change));
    }
    static void apply(const Change &change, Names &names)
    {
        names.erase(change.from);
        if (!change.to.empty())
            names[change.to] = change.inode;
    }
    void syncNames()
    {
        m_safeNames = m_names;
        m_changes.clear();
    }
    static std::set<Bytes> contents(const Inode &inode)
    {
        if (inode.safe == inode.now)
            return {inode.safe};
        const BytesView now = inode.now;
        return {inode.safe, inode.now, toBytes(now.first(now.size() / 2)), Bytes(now.size()), Bytes()};
    }
    void forEachContent(const Names &names, Names::const_iterator next, std::map<std::string, Bytes> &found,
                        const std::function<void(const Remains &)> &look) const
    {
        if (next == names.end()) {
            look(found);
            return;
        }
        for (const Bytes &bytes : contents(m_inodes.at(next->second))) {
            found[next->first] = bytes;
            forEachContent(names, std::next(next), found, look);
        }
        found.erase(next->first);
    }

    fs::path m_folder;
    std::vector<Inode> m_inodes;
    Names m_names;     ///< as whoever runs sees them
    Names m_safeNames; ///< as they are on the disk for certain
    std::vector<Change> m_changes;
    bool m_isFolderSafe = true;
};

} // namespace sheaf::wallet::test
