#include "catalogue/seed.h"

#include "history/record_store.h"

#include <QFile>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QStringList listIn(const QString &cell)
{
    return cell.split(u';', Qt::SkipEmptyParts);
}

} // namespace

Result<std::vector<WebService>> shippedServices()
{
    QFile file(u":/catalogue/services.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, file.fileName(), file.errorString()};
    std::vector<WebService> services;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype line = 1; line < lines.size(); ++line) {
        // No cell of this file of our own holds a comma but the last.
        const auto cells = lines[line].trimmed().split(u',');
        if (cells.size() < 8)
            return Error{ErrorKind::Corrupt, file.fileName(), QString::number(line + 1)};
        LICET_ASSIGN(const auto audience, parseCode<Audience>(cells[3]));
        services.push_back({{},
                            cells[0],
                            listIn(cells[1]),
                            listIn(cells[2]),
                            audience,
                            cells.mid(7).join(u','),
                            true,
                            {cells[4], cells[5], cells[6]}});
    }
    return services;
}

Result<void> seedCatalogue(Transaction &transaction, const Stamp &stamp)
{
    LICET_ASSIGN(const auto services, shippedServices());
    for (const auto &service : services)
        LICET_TRY(RecordStore<WebService>::insert(transaction, service, stamp));
    return {};
}

} // namespace licet
