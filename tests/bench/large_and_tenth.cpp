#include "bench/large_register.h"
#include "bench/measure.h"
#include "support/example_data.h"

#include <QFile>

namespace licet::bench {

using namespace Qt::StringLiterals;

namespace {

/// The same command on both, each time a process of its own.
Outcome command(const QStringList &before, const QStringList &after)
{
    const auto run = [&](const RegisterSize &size) {
        return timeOfProcess(QStringLiteral(LICET_PROGRAMS "/licet-cli"),
                             before + QStringList{keptRegister(size)} + after);
    };
    Outcome outcome;
    for (int turn = 0; turn < 5; ++turn) {
        outcome.measured.push_back(run(largeSize));
        outcome.reference.push_back(run(tenthSize));
    }
    return outcome;
}

/// A copy of a register, to write in.
class Written
{
public:
    explicit Written(const RegisterSize &size)
    {
        const auto path = m_folder.filePath(u"written.licet"_s);
        if (!QFile::copy(keptRegister(size), path))
            qFatal("%s can't be copied", qPrintable(keptRegister(size)));
        m_register = orEnd(Register::open(path, Access::ReadWrite), "open");
        m_draft = test::draftFrom(u"01-production-complete"_s);
        m_id = orEnd(m_register->requests().create(m_draft, test::stampOn(m_day)), "create");
    }
    double timeToSave(int turn)
    {
        m_draft.purpose = u"Another purpose, %1"_s.arg(turn);
        return timeOf([&] {
            orEnd(m_register->requests().save(m_id, turn, m_draft, {}, test::stampOn(m_day)), "save");
        });
    }

private:
    const QDate m_day{2026, 12, 7};
    QTemporaryDir m_folder;
    std::unique_ptr<Register> m_register;
    Draft m_draft;
    Id<Request> m_id;
};

} // namespace

Outcome listingRequests()
{
    return command({u"list"_s}, {u"requests"_s});
}

Outcome exportingAuthorizations()
{
    return command({u"list"_s}, {u"authorizations"_s, u"--csv"_s});
}

Outcome savingInALargeRegister()
{
    Written large(largeSize);
    Written tenth(tenthSize);
    Outcome outcome;
    for (int turn = 0; turn < 200; ++turn) {
        outcome.measured.push_back(large.timeToSave(turn));
        outcome.reference.push_back(tenth.timeToSave(turn));
    }
    return outcome;
}

} // namespace licet::bench
