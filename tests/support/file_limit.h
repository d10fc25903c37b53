#pragma once

#include <csignal>

#include <sys/resource.h>

namespace licet::test {

/// While it lives, no file of this program grows beyond `bytes`: as on a disk that is full from there on.
class FileLimit
{
public:
    explicit FileLimit(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileLimit(const FileLimit &) = delete;
    FileLimit &operator=(const FileLimit &) = delete;

private:
    using Handler = void (*)(int);
    Handler m_handler;
    rlimit m_before{};
};

} // namespace licet::test
