#pragma once

#include "request/request.h"

namespace licet {

/// What tells a request apart for people: never its row in the file, which nobody outside knows.
struct RequestName
{
    QString number;  ///< as printed; the rest counts without it
    QString service; ///< or several, in short
    QString application;
    std::optional<Environment> environment;
    QDate day; ///< on which the draft was begun, or the present state
};

RequestName nameOf(const Request &request);
/// Its services in short, in no language: "A, B", "A +2".
QString servicesInName(const QStringList &services);
RequestName nameOf(const QString &number, const Draft &draft, QDate day);

/// The name where no language is at hand, in errors and findings: the number, or the parts with codes and ISO
/// day, which `text` says in words. Never empty.
QString codedName(const RequestName &name);
inline QString codedName(const Request &request)
{
    return codedName(nameOf(request));
}
bool isNameWithoutNumber(const QString &coded);
/// Of a name without number: its service, application, environment and day, as far as they are known.
QStringList partsOfCodedName(const QString &coded);

} // namespace licet
