#pragma once

#include "request/request.h"
#include "text/translator.h"

#include <QWidget>

class QVBoxLayout;

namespace licet {

/// The finalised versions of one request, newest first; void ones with their mark, day and reason.
class VersionList : public QWidget
{
    Q_OBJECT

public:
    explicit VersionList(const Translator &translator, QWidget *parent = nullptr);
    /// `versions` oldest first, as the store gives them.
    void setVersions(const std::vector<Snapshot> &versions);

Q_SIGNALS:
    /// A version's page is wanted.
    void wanted(int version);

private:
    void addVersion(const Snapshot &version);

    const Translator &m_translator;
    QVBoxLayout *m_layout;
};

} // namespace licet
