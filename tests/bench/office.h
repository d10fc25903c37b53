#pragma once

#include <QStringList>
#include <QTemporaryDir>

namespace licet::bench {

/// LibreOffice without windows, with a profile of its own that one conversion has already filled, and pages
/// to convert.
class Office
{
public:
    /// Writes that many documents of one page each.
    explicit Office(int documents);

    [[nodiscard]] bool isInstalled() const { return !m_program.isEmpty(); }
    /// Milliseconds to turn all documents into PDF in one call.
    [[nodiscard]] double timeToConvert() const;

    static QString notInstalled();

private:
    QTemporaryDir m_folder;
    QString m_program;
    QStringList m_documents;
};

} // namespace licet::bench
