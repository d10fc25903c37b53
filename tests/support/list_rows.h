#pragma once

#include <QDate>
#include <QStringList>

#include <map>

namespace licet::test {

// A list as a consultant keeps it, for tests of what is said of its rows.

/// On which it is brought.
inline const QDate listDay(2026, 12, 1);
inline const auto listHeads =
    QStringLiteral("KBO;Toepassing;Dienst;Versie;Omgeving;Doel;Machtiging;Programmanummer;Verstuurd;"
                   "Uitgevoerd;Geldig tot;Status;Opmerking\n");

/// A row of `listHeads`, its cells replaced by column.
inline QString listRow(const std::map<QString, QString> &replaced = {})
{
    const auto names = listHeads.trimmed().split(u';');
    auto cells = QStringLiteral("0999000129;Dossierbeheer;PersonService;V3;test;Een doel;nvt;;01/02/2025;"
                                "17/02/2025;;uitgevoerd;")
                     .split(u';');
    for (const auto &[name, cell] : replaced)
        cells[names.indexOf(name)] = cell;
    return cells.join(u';') + u'\n';
}

} // namespace licet::test
